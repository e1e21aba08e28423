// Who depends on whom for certain goods?
MATCH (x:Actor)-[flow:SUPPLIES|SELLS_TO|BUYS_FROM]->(z:Actor)
WHERE flow.object CONTAINS toLower('oil') AND (null IS NULL OR null IN [z.id, z.country, x.id, x.country])
RETURN x, flow, z
LIMIT 200
