// Who depends on whom for certain goods?
MATCH (item:Item) WHERE item.id CONTAINS toLower($goods)
MATCH (item)<-[:OBJECT]-(r:Relation)
WHERE r.affirmed > 0 AND r.type IN ['SUPPLIES', 'SELLS_TO', 'BUYS_FROM']
MATCH (actor:Actor)<-[:ACTOR]-(r)-[:COUNTERPART]->(counterpart:Actor)
WITH r, CASE r.type WHEN 'BUYS_FROM' THEN counterpart ELSE actor END AS x,
     CASE r.type WHEN 'BUYS_FROM' THEN actor ELSE counterpart END AS z
WHERE $recipient IS NULL OR $recipient IN [z.id, z.country]
WITH x, z, sum(r.affirmed) AS statements, min(r.firstSeen) AS since, max(r.lastSeen) AS until
WITH z, sum(statements) AS total, collect({x: x, statements: statements, since: since, until: until}) AS rows
UNWIND rows AS row
RETURN z.name AS recipient, row.x.name AS supplier, row.statements AS statements,
       toInteger(round(100.0 * row.statements / total)) AS share, row.since AS since, row.until AS until
ORDER BY total DESC, z.id, row.statements DESC, row.x.id
LIMIT $limit
