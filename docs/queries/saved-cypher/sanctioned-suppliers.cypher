// Which suppliers of an actor are themselves under sanctions, and whose?
MATCH (z:Actor) WHERE z.id = 'RUS' OR z.country = 'RUS'
MATCH (x:Actor)-[flow:SUPPLIES|SELLS_TO]->(z)
MATCH (by:Actor)-[sanctions:SANCTIONS]->(x)
WHERE null IS NULL OR null IN [by.id, by.country]
OPTIONAL MATCH (by)-[too:SANCTIONS]->(z)
RETURN by, sanctions, x, flow, z, too
LIMIT 200
