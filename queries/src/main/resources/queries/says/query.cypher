// What does a source say of two actors?
MATCH (source:Actor) WHERE source.id = $source OR source.country = $source
MATCH (source)<-[:ACCORDING_TO]-(s:Statement)-[:ABOUT]->(r:Relation)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
WITH source, s, r, x, y, item
WHERE ($a IS NULL OR $a IN [x.id, x.country] OR $a IN [y.id, y.country])
  AND ($b IS NULL OR $b IN [x.id, x.country] OR $b IN [y.id, y.country])
MATCH (s)-[:STATED_IN]->(a:Article)
RETURN a.published AS published, source.name AS source,
       CASE WHEN s.polarity = '-' THEN 'denied' WHEN s.certainty = 'possible' THEN 'possible' ELSE 'affirmed' END AS stance,
       x.name AS actor, r.type AS relation, item.name AS object, y.name AS counterpart, s.tense AS tense, a.id AS article,
       s.quote AS quote
ORDER BY coalesce(toString(a.published), '') DESC, a.id, s.begin, s.id
LIMIT $limit
