// Which suppliers of an actor are themselves under sanctions, and whose?
MATCH (z:Actor) WHERE z.id = $recipient OR z.country = $recipient
MATCH (x:Actor)-[flow:SUPPLIES|SELLS_TO]->(z)
MATCH (by:Actor)-[sanctions:SANCTIONS]->(x)
WHERE $sanctioner IS NULL OR $sanctioner IN [by.id, by.country]
OPTIONAL MATCH (by)-[too:SANCTIONS]->(z)
RETURN by, sanctions, x, flow, z, too
LIMIT $limit
