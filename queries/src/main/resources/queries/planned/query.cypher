// What has an actor announced, agreed or been expected to do, and did it happen?
MATCH (me:Actor) WHERE me.id = $actor OR me.country = $actor
MATCH (me)<-[end:ACTOR|COUNTERPART]-(r:Relation)
WHERE (type(end) = 'ACTOR' OR r.symmetric) AND ($relation IS NULL OR r.type IN split($relation, ','))
WITH DISTINCT r
MATCH (r)<-[:ABOUT]-(s:Statement {tense: 'future', polarity: '+'})-[:STATED_IN]->(a:Article)
WITH r, s, a
ORDER BY coalesce(toString(a.published), '') DESC, a.id, s.begin, s.id
LIMIT $limit
MATCH (r)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
RETURN a.published AS announced, x.name AS actor, r.type AS relation, item.name AS object, y.name AS counterpart,
       s.certainty AS certainty, source.name AS source,
       CASE WHEN y IS NOT NULL THEN COLLECT {
         MATCH (x)-[done]->(y) WHERE type(done) = r.type
         MATCH (q:Relation {id: done.relation})<-[:ABOUT]-(t:Statement {polarity: '+'})-[:STATED_IN]->(b:Article)
         WHERE t.tense <> 'future' AND t.certainty <> 'possible' AND b.published > a.published
         RETURN min(b.published)
       }[0] END AS happened,
       s.quote AS quote
ORDER BY coalesce(toString(a.published), '') DESC, a.id, s.begin, s.id
