// What has an actor announced, agreed or been expected to do, and did it happen?
// The relations told of last give a day before which no row can be: those last told of earlier are not looked at.
CALL () {
  MATCH (me:Actor) WHERE me.id = $actor OR me.country = $actor
  MATCH (me)<-[end:ACTOR|COUNTERPART]-(r:Relation)
  WHERE (type(end) = 'ACTOR' OR r.symmetric) AND ($relation IS NULL OR r.type IN split($relation, ','))
    AND r.lastSeen IS NOT NULL
  WITH r
  ORDER BY r.lastSeen DESC
  LIMIT 20 * $limit
  WITH DISTINCT r
  MATCH (r)<-[:ABOUT]-(s:Statement {tense: 'future', polarity: '+'})-[:STATED_IN]->(a:Article)
  WHERE a.published IS NOT NULL
  WITH a.published AS day
  ORDER BY day DESC
  LIMIT $limit
  RETURN CASE WHEN count(*) = $limit THEN min(day) END AS cut
}
MATCH (me:Actor) WHERE me.id = $actor OR me.country = $actor
MATCH (me)<-[end:ACTOR|COUNTERPART]-(r:Relation)
WHERE (cut IS NULL OR r.lastSeen >= cut)
  AND (type(end) = 'ACTOR' OR r.symmetric) AND ($relation IS NULL OR r.type IN split($relation, ','))
WITH DISTINCT r, cut
MATCH (r)<-[:ABOUT]-(s:Statement {tense: 'future', polarity: '+'})-[:STATED_IN]->(a:Article)
WHERE cut IS NULL OR a.published >= cut
WITH r, s, a
ORDER BY coalesce(toString(a.published), '') DESC, a.id, s.begin, s.id
LIMIT $limit
MATCH (r)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
// What happened is looked for among all that the actor and the others of these rows did, once, instead of for each row.
WITH r, s, a, x, y, CASE WHEN $actor IN [x.id, x.country] THEN x ELSE y END AS me,
     CASE WHEN $actor IN [x.id, x.country] THEN y ELSE x END AS you
WITH me, collect({r: r, s: s, a: a, x: x, y: y}) AS plans, collect(you) AS others, min(a.published) AS first,
     collect(DISTINCT r.type) AS types
CALL (me, others, first, types) {
  MATCH (me)-[done]-(you:Actor)
  WHERE type(done) IN types AND you IN others AND done.lastSeen > first
  MATCH (q:Relation {id: done.relation})<-[:ABOUT]-(t:Statement {polarity: '+'})-[:STATED_IN]->(b:Article)
  WHERE t.tense <> 'future' AND t.certainty <> 'possible' AND b.published > first
  RETURN collect({by: startNode(done), to: endNode(done), type: type(done), day: b.published}) AS deeds
}
UNWIND plans AS plan
WITH plan.r AS r, plan.s AS s, plan.a AS a, plan.x AS x, plan.y AS y, deeds
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
RETURN a.published AS announced, x.name AS actor, r.type AS relation, item.name AS object, y.name AS counterpart,
       s.certainty AS certainty, source.name AS source,
       reduce(day = null, deed IN [deed IN deeds WHERE deed.by = x AND deed.to = y AND deed.type = r.type AND deed.day > a.published] |
              CASE WHEN day < deed.day THEN day ELSE deed.day END) AS happened,
       s.quote AS quote
ORDER BY coalesce(toString(a.published), '') DESC, a.id, s.begin, s.id
