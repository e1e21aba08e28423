// Which sentences, in which outlets and when, say that an actor does something?
MATCH (x:Actor) WHERE x.id = $actor OR x.country = $actor
MATCH (x)<-[:ACTOR]-(r:Relation)
WHERE $relation IS NULL OR r.type IN split($relation, ',')
WITH r, x
WHERE ($object IS NULL OR EXISTS { (r)-[:OBJECT]->(thing:Item) WHERE thing.id CONTAINS toLower($object) })
  AND ($counterpart IS NULL OR EXISTS { (r)-[:COUNTERPART]->(end:Actor) WHERE $counterpart IN [end.id, end.country] })
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
WITH r, x, s, a
ORDER BY coalesce(toString(a.published), '') DESC, a.id, s.begin, s.id
LIMIT $limit
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
RETURN a.published AS published, a.publisher AS publisher, x.name AS actor, r.type AS relation, item.name AS object,
       y.name AS counterpart,
       CASE WHEN s.polarity = '-' THEN 'denied' WHEN s.certainty = 'possible' THEN 'possible' ELSE 'affirmed' END AS stance,
       s.tense AS tense, source.name AS source, a.url AS url, a.id AS article, s.quote AS quote
ORDER BY coalesce(toString(a.published), '') DESC, a.id, s.begin, s.id
