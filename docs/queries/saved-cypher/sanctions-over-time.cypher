// Month by month, which sanctions were imposed, considered and eased?
MATCH (x:Actor)<-[acts:ACTOR]-(r:Relation)-[to:COUNTERPART]->(y:Actor)
WHERE r.type IN ['SANCTIONS', 'CONCEDES_TO']
  AND (null IS NULL OR null IN [y.id, y.country]) AND (null IS NULL OR null IN [x.id, x.country])
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
RETURN x, acts, r, to, y, thing, item
LIMIT 200
