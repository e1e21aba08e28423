// Who supplies or sells to both of two actors, and what?
// By the shortcuts, which exist for what is affirmed.
MATCH (z:Actor) WHERE z.id IN [$a, $b] OR z.country IN [$a, $b]
MATCH (z)-[flow:SUPPLIES|SELLS_TO|BUYS_FROM]-(x:Actor)
WHERE CASE type(flow) WHEN 'BUYS_FROM' THEN startNode(flow) ELSE endNode(flow) END = z
WITH x, collect(DISTINCT $a IN [z.id, z.country]) AS sides, collect({z: z, flow: flow}) AS flows
WHERE size(sides) = 2
UNWIND flows AS each
WITH x, each.z AS z, each.flow AS flow
ORDER BY x.id, z.id, coalesce(flow.object, ''), flow.relation
LIMIT $limit
OPTIONAL MATCH (item:Item {id: flow.object})
RETURN x.name AS supplier, item.name AS goods, z.name AS recipient, flow.affirmed AS affirmed, flow.denied AS denied,
       flow.firstSeen AS since, flow.lastSeen AS until
ORDER BY x.id, z.id, coalesce(item.id, ''), flow.relation
