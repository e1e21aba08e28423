// Which relations were first told of on a day or later?
MATCH (r:Relation)-[acts:ACTOR]->(x:Actor) WHERE r.firstSeen >= date('2025-09-01') AND r.plover IS NOT NULL
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
WITH r, acts, x, to, y
WHERE null IS NULL OR null IN [x.id, x.country] OR null IN [y.id, y.country]
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
RETURN r, acts, x, to, y, thing, item
LIMIT 200
