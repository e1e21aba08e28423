// Which relations were first told of on a day or later?
MATCH (r:Relation)-[acts:ACTOR]->(x:Actor) WHERE r.firstSeen >= $since AND r.plover IS NOT NULL
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
WITH r, acts, x, to, y
WHERE $actor IS NULL OR $actor IN [x.id, x.country] OR $actor IN [y.id, y.country]
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
RETURN r, acts, x, to, y, thing, item
LIMIT $limit
