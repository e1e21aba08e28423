// Who supplies or sells to both of two actors, and what?
MATCH (z:Actor) WHERE z.id IN [$a, $b] OR z.country IN [$a, $b]
MATCH (z)<-[in:ACTOR|COUNTERPART]-(r:Relation)-[:ACTOR|COUNTERPART]->(x:Actor)
WHERE r.affirmed > 0
  AND ((type(in) = 'COUNTERPART' AND r.type IN ['SUPPLIES', 'SELLS_TO']) OR (type(in) = 'ACTOR' AND r.type = 'BUYS_FROM'))
WITH x, collect(DISTINCT $a IN [z.id, z.country]) AS sides, collect({z: z, r: r}) AS flows
WHERE size(sides) = 2
UNWIND flows AS flow
WITH x, flow.z AS z, flow.r AS r
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
RETURN x.name AS supplier, item.name AS goods, z.name AS recipient, r.affirmed AS affirmed, r.denied AS denied,
       r.firstSeen AS since, r.lastSeen AS until
ORDER BY x.id, z.id, coalesce(item.id, ''), r.id
LIMIT $limit
