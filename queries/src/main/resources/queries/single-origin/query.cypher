// Which relations rest on one origin only, however many repeat it?
MATCH (r:Relation)
WHERE r.origins = 1 AND r.affirmed > 0 AND r.articles >= $articles AND ($since IS NULL OR r.firstSeen >= $since)
  AND r.plover IS NOT NULL
MATCH (r)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
WITH r, x, y
WHERE $actor IS NULL OR $actor IN [x.id, x.country] OR $actor IN [y.id, y.country]
WITH r, x, y
ORDER BY coalesce(toString(r.lastSeen), '') DESC, r.id
LIMIT $limit
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
