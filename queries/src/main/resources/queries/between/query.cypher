// What happened between two actors, in order of time, the latest first?
MATCH (one:Actor) WHERE one.id = $a OR one.country = $a
MATCH (one)<-[:ACTOR|COUNTERPART]-(r:Relation)-[:ACTOR|COUNTERPART]->(other:Actor)
WHERE other.id = $b OR other.country = $b
WITH DISTINCT r
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
WITH r, s, a, coalesce(s.validFrom, a.published) AS day
WHERE $since IS NULL OR day >= $since
WITH r, s, a, day
ORDER BY coalesce(toString(day), '') DESC, a.id, s.begin, s.id
LIMIT $limit
MATCH (r)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
RETURN day, x.name AS actor, r.type AS relation, item.name AS object, y.name AS counterpart,
       CASE WHEN s.polarity = '-' THEN 'denied' WHEN s.certainty = 'possible' THEN 'possible' ELSE 'affirmed' END AS stance,
       s.tense AS tense, source.name AS source, a.published AS published, a.id AS article, s.quote AS quote
ORDER BY coalesce(toString(day), '') DESC, a.id, s.begin, s.id
