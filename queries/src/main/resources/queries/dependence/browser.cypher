// Who depends on whom for certain goods?
MATCH (x:Actor)-[flow:SUPPLIES|SELLS_TO|BUYS_FROM]->(z:Actor)
WHERE flow.object CONTAINS toLower($goods) AND ($recipient IS NULL OR $recipient IN [z.id, z.country, x.id, x.country])
RETURN x, flow, z
LIMIT $limit
