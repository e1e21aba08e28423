// Which relations were first told of on a day or later?
MATCH (r:Relation) WHERE r.firstSeen >= $since AND r.plover IS NOT NULL
MATCH (r)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
WITH r, x, y
WHERE $actor IS NULL OR $actor IN [x.id, x.country] OR $actor IN [y.id, y.country]
WITH r, x, y
ORDER BY r.firstSeen DESC, r.id
LIMIT $limit
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
RETURN r.firstSeen AS first_seen, x.name AS actor, r.type AS relation, item.name AS object, y.name AS counterpart,
       r.affirmed AS affirmed, r.denied AS denied, r.possible AS possible, r.sources AS sources
ORDER BY r.firstSeen DESC, r.id
