// Who is said to lead or hold which office, and from when to when is it told?
MATCH (r:Relation {type: 'LEADS'})-[:COUNTERPART]->(y:Actor)
WHERE $actor IS NULL OR $actor IN [y.id, y.country]
MATCH (r)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
RETURN x.name AS person, item.name AS office, y.name AS of, r.affirmed AS affirmed, r.denied AS denied, r.possible AS possible,
       r.firstSeen AS since, r.lastSeen AS until
ORDER BY affirmed DESC, y.id, x.id, coalesce(item.id, ''), r.id
LIMIT $limit
