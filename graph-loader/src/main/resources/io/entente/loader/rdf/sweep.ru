# A relation that no statement is about has no count of articles.
INSERT { GRAPH ent:batch { ?end a ent:Loose } }
WHERE {
  GRAPH ent:batch { ?relation a ent:Touched }
  FILTER NOT EXISTS { ?relation ent:articles ?count }
  VALUES ?role { ent:actor ent:counterpart ent:object }
  ?relation ?role ?end
} ;

DELETE { ?relation ?property ?value }
WHERE {
  GRAPH ent:batch { ?relation a ent:Touched }
  FILTER NOT EXISTS { ?relation ent:articles ?count }
  ?relation ?property ?value
} ;

DELETE { ?node ?property ?value }
WHERE {
  GRAPH ent:batch { ?node a ent:Loose }
  FILTER NOT EXISTS { ?relation ent:actor ?node }
  FILTER NOT EXISTS { ?relation ent:counterpart ?node }
  FILTER NOT EXISTS { ?relation ent:object ?node }
  FILTER NOT EXISTS { GRAPH ?article { ?statement prov:wasAttributedTo ?node } }
  ?node ?property ?value
} ;
