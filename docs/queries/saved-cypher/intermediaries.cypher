// Through whom may goods reach an actor: who gets the same goods from others and passes them on?
MATCH (z:Actor) WHERE z.id = 'RUS' OR z.country = 'RUS'
MATCH (x:Actor)-[s1:SUPPLIES|SELLS_TO]->(y:Actor)-[s2:SUPPLIES|SELLS_TO]->(z)
WHERE s1.object = s2.object AND x <> z AND (null IS NULL OR s2.object CONTAINS toLower(null))
RETURN x, s1, y, s2, z
LIMIT 200
