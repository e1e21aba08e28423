// Which relations rest on one origin only, however many repeat it?
MATCH (r:Relation)
WHERE r.origins = 1 AND r.affirmed > 0 AND r.articles >= $articles AND ($since IS NULL OR r.firstSeen >= $since)
  AND r.plover IS NOT NULL
  AND ($actor IS NULL OR EXISTS { (r)-[:ACTOR|COUNTERPART]->(end:Actor) WHERE $actor IN [end.id, end.country] })
WITH r
ORDER BY coalesce(toString(r.lastSeen), '') DESC, r.id
LIMIT $limit
MATCH (r)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
CALL (r) {
  MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
  OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
  WITH s, coalesce(toString(a.published), '9999') AS day, coalesce(source.name, a.publisher, a.id) AS voice
  RETURN voice, s.quote AS quote
  ORDER BY day, voice, quote
  LIMIT 1
}
RETURN x.name AS actor, r.type AS relation, item.name AS object, y.name AS counterpart, voice AS first_voice, r.sources AS voices,
       r.articles AS articles, r.firstSeen AS since, r.lastSeen AS until, quote
ORDER BY coalesce(toString(r.lastSeen), '') DESC, r.id
