// Who says that an actor does something, who denies it, and since when?
MATCH (me:Actor) WHERE me.id = $actor OR me.country = $actor
MATCH (me)<-[end:ACTOR|COUNTERPART]-(r:Relation)
WHERE (type(end) = 'ACTOR' OR r.symmetric) AND ($relation IS NULL OR r.type IN split($relation, ','))
  AND ($object IS NULL OR EXISTS { (r)-[:OBJECT]->(thing:Item) WHERE thing.id CONTAINS toLower($object) })
  AND ($counterpart IS NULL
       OR EXISTS { (r)-[:ACTOR|COUNTERPART]->(other:Actor) WHERE other <> me AND $counterpart IN [other.id, other.country] })
WITH DISTINCT r
// Each relation gives a row at least: those after the first so many can't be among the rows.
ORDER BY coalesce(toString(r.lastSeen), '') DESC, r.id
LIMIT $limit
MATCH (r)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
WITH r, x, y, item, s, a,
     CASE WHEN s.polarity = '-' THEN 'denied' WHEN s.certainty = 'possible' THEN 'possible' ELSE 'affirmed' END AS stance,
     coalesce(source.name, a.publisher, a.id) AS speaker
ORDER BY coalesce(toString(a.published), '9999'), a.id, s.id
WITH r, x, y, item, stance, speaker, min(a.published) AS since, max(a.published) AS until, count(s) AS statements,
     head(collect(s.quote)) AS quote
RETURN x.name AS actor, r.type AS relation, item.name AS object, y.name AS counterpart, stance, speaker, since, until,
       statements, quote
ORDER BY coalesce(toString(r.lastSeen), '') DESC, r.id, stance, coalesce(toString(since), '9999'), speaker
LIMIT $limit
