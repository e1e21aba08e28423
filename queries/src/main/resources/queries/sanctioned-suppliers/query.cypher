// Which suppliers of an actor are themselves under sanctions, and whose?
// By the shortcuts, which exist for what is affirmed.
MATCH (z:Actor) WHERE z.id = $recipient OR z.country = $recipient
MATCH (z)-[flow:SUPPLIES|SELLS_TO|BUYS_FROM]-(x:Actor)
WHERE CASE type(flow) WHEN 'BUYS_FROM' THEN startNode(flow) ELSE endNode(flow) END = z
WITH z, x, collect(flow) AS flows
MATCH (x)<-[measure:SANCTIONS]-(by:Actor)
WHERE ($sanctioner IS NULL OR $sanctioner IN [by.id, by.country])
WITH z, x, flows, by, min(measure.firstSeen) AS supplier_since
UNWIND flows AS flow
WITH z, x, flow, by, supplier_since
ORDER BY x.id, coalesce(flow.object, ''), z.id, flow.relation, by.id
LIMIT $limit
OPTIONAL MATCH (item:Item {id: flow.object})
RETURN x.name AS supplier, item.name AS goods, z.name AS recipient, by.name AS sanctioner, supplier_since,
       CASE WHEN EXISTS { (z)<-[:SANCTIONS]-(by) } THEN 'yes' ELSE 'no' END AS recipient_too
ORDER BY x.id, coalesce(item.id, ''), z.id, flow.relation, by.id
