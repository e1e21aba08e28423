# The graphs of these articles are dropped after this, by name: a store need not give back a number as it was written
# (TDB2 makes 2.50 of it 2.5), and what is deleted by pattern would then stay.

# Relations and sources that a replaced or retracted article leads to: they must be counted anew, or go with it.
INSERT { GRAPH ent:batch { ?relation a ent:Touched } }
WHERE {
  GRAPH ent:batch { ?article a ent:Outdated }
  GRAPH ?article { ?statement ent:about ?relation }
} ;

INSERT { GRAPH ent:batch { ?source a ent:Loose } }
WHERE {
  GRAPH ent:batch { ?article a ent:Outdated }
  GRAPH ?article { ?statement prov:wasAttributedTo ?source }
} ;

# The mark of the version, in the default graph.
DELETE { ?article ?property ?value }
WHERE {
  GRAPH ent:batch { ?article a ent:Outdated }
  ?article ?property ?value
} ;
