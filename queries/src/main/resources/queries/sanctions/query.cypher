// Who sanctions whom over what, who says so or denies it, and since when?
MATCH (r:Relation {type: 'SANCTIONS'})-[:ACTOR]->(x:Actor)
WHERE $sanctioner IS NULL OR $sanctioner IN [x.id, x.country]
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
WITH r, x, y, item
WHERE ($measure IS NULL OR item.id CONTAINS toLower($measure))
  AND ($target IS NULL OR $target IN [y.id, y.country])
WITH r, x, y, item
// Each relation gives a row at least: those after the first so many can't be among the rows.
ORDER BY coalesce(toString(r.lastSeen), '') DESC, r.id
LIMIT $limit
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
WITH r, x, y, item, s, a,
     CASE WHEN s.polarity = '-' THEN 'denied' WHEN s.certainty = 'possible' THEN 'possible' ELSE 'affirmed' END AS stance,
     coalesce(source.name, a.publisher, a.id) AS speaker
ORDER BY coalesce(toString(a.published), '9999'), a.id, s.id
WITH r, x, y, item, stance, speaker, s.quantity AS quantity,
     min(a.published) AS since, max(a.published) AS until, count(s) AS statements, head(collect(s.quote)) AS quote
RETURN x.name AS sanctioner, item.name AS measure, y.name AS target, stance, speaker, since, until, statements, quantity, quote
ORDER BY coalesce(toString(r.lastSeen), '') DESC, r.id, stance, coalesce(toString(since), '9999'), speaker, coalesce(quantity, '')
LIMIT $limit
