// Who supplies what to whom, and who says so?
MATCH (r:Relation {type: 'SUPPLIES'})-[:ACTOR]->(supplier:Actor)
WHERE $supplier IS NULL OR $supplier IN [supplier.id, supplier.country]
OPTIONAL MATCH (r)-[:OBJECT]->(goods:Item)
OPTIONAL MATCH (r)-[:COUNTERPART]->(recipient:Actor)
WITH r, supplier, goods, recipient
WHERE ($goods IS NULL OR goods.id CONTAINS toLower($goods))
  AND ($recipient IS NULL OR $recipient IN [recipient.id, recipient.country])
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
RETURN supplier.name AS supplier,
       goods.name AS goods,
       recipient.name AS recipient,
       CASE WHEN s.polarity = '-' THEN 'denied' WHEN s.certainty = 'possible' THEN 'possible' ELSE 'affirmed' END AS stance,
       source.name AS source,
       s.quantity AS quantity,
       a.published AS published,
       a.publisher AS publisher,
       a.id AS article,
       s.quote AS quote
ORDER BY coalesce(toString(a.published), '9999'), a.id, s.begin, s.id
