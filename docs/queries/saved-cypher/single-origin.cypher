// Which relations are affirmed by one voice only?
MATCH (r:Relation)-[acts:ACTOR]->(x:Actor)
WHERE r.sources = 1 AND r.affirmed > 0 AND (null IS NULL OR r.firstSeen >= null) AND r.plover IS NOT NULL
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
WITH r, acts, x, to, y
WHERE null IS NULL OR null IN [x.id, x.country] OR null IN [y.id, y.country]
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
RETURN r, acts, x, to, y, thing, item
LIMIT 200
