// What happened between two actors, in order of time?
MATCH (r:Relation)-[:ACTOR]->(x:Actor)
MATCH (r)-[:COUNTERPART]->(y:Actor)
WHERE ($a IN [x.id, x.country] AND $b IN [y.id, y.country])
   OR ($b IN [x.id, x.country] AND $a IN [y.id, y.country])
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(doc:Article)
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
WITH r, x, y, item, s, doc, source, coalesce(s.validFrom, doc.published) AS day
WHERE $since IS NULL OR day >= $since
RETURN day,
       x.name AS actor,
       r.type AS relation,
       item.name AS object,
       y.name AS counterpart,
       CASE WHEN s.polarity = '-' THEN 'denied' WHEN s.certainty = 'possible' THEN 'possible' ELSE 'affirmed' END AS stance,
       s.tense AS tense,
       source.name AS source,
       doc.published AS published,
       doc.id AS article,
       s.quote AS quote
ORDER BY coalesce(toString(day), '9999'), doc.id, s.begin, s.id
