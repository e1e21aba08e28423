// How much of what went from whom to whom, by year?
MATCH (r:Relation)
WHERE r.type IN ['SUPPLIES', 'SELLS_TO', 'BUYS_FROM', 'AIDS', 'MOBILIZES'] AND r.affirmed > 0
// One statement in ten has a quantity: the ends of the others need not be looked at.
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
WHERE s.quantity IS NOT NULL AND s.polarity = '+' AND s.certainty <> 'possible'
MATCH (r)-[:ACTOR]->(actor:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(counterpart:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
WITH r, s, a, item, CASE r.type WHEN 'BUYS_FROM' THEN counterpart ELSE actor END AS x,
     CASE r.type WHEN 'BUYS_FROM' THEN actor ELSE counterpart END AS z
WHERE ($goods IS NULL OR item.id CONTAINS toLower($goods))
  AND ($supplier IS NULL OR $supplier IN [x.id, x.country])
  AND ($recipient IS NULL OR $recipient IN [z.id, z.country])
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
WITH coalesce(s.validFrom, a.published).year AS year, item, x, z, s.quantity AS quantity, count(s) AS statements,
     count(DISTINCT coalesce(source.id, a.publisher, a.id)) AS sources, min(a.published) AS first_said
RETURN year, item.name AS goods, x.name AS supplier, z.name AS recipient, quantity, statements, sources, first_said
ORDER BY coalesce(year, 0) DESC, coalesce(item.id, ''), coalesce(x.id, ''), coalesce(z.id, ''), quantity
LIMIT $limit
