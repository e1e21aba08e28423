// Which relations rest on one origin only, however many repeat it?
MATCH (r:Relation)-[acts:ACTOR]->(x:Actor)
WHERE r.origins = 1 AND r.affirmed > 0 AND r.articles >= 1 AND (null IS NULL OR r.firstSeen >= null)
  AND r.plover IS NOT NULL
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
WITH r, acts, x, to, y
WHERE null IS NULL OR null IN [x.id, x.country] OR null IN [y.id, y.country]
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
RETURN r, acts, x, to, y, thing, item
LIMIT 200
