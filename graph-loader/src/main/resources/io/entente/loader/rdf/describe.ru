# Actors and items that this batch describes: its words replace those of earlier ones.
DELETE { ?node ?property ?value }
WHERE {
  GRAPH ent:batch { ?node a ent:Described }
  VALUES ?property { rdf:type rdfs:label ent:country ent:iso3 owl:sameAs }
  ?node ?property ?value
} ;
