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

DELETE { GRAPH ?article { ?subject ?property ?value } }
WHERE {
  GRAPH ent:batch { ?article a ent:Outdated }
  GRAPH ?article { ?subject ?property ?value }
} ;

# The mark of the version, in the default graph.
DELETE { ?article ?property ?value }
WHERE {
  GRAPH ent:batch { ?article a ent:Outdated }
  ?article ?property ?value
} ;
