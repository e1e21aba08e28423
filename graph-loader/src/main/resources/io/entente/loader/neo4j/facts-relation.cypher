MATCH (r:Relation)
OPTIONAL MATCH (r)-[:ACTOR]->(a:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(c:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(i:Item)
RETURN r.id AS id,
  [r.type, a.id, c.id, i.id, r.affirmed, r.denied, r.possible, r.articles, r.sources, r.origins, r.firstSeen, r.lastSeen,
   r.affirmed > 0 AND r.denied > 0] AS content
