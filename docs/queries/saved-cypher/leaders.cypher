// Who is said to lead or hold which office, and from when to when is it told?
MATCH (x:Actor)-[leads:LEADS]->(y:Actor)
WHERE null IS NULL OR null IN [y.id, y.country]
RETURN x, leads, y
LIMIT 200
