// Which claims about a lasting state or a plan has nobody repeated since a day?
MATCH (r:Relation)
WHERE r.lastSeen < $before AND r.affirmed > 0
MATCH (r)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
WITH r, x, y
WHERE $actor IS NULL OR $actor IN [x.id, x.country] OR $actor IN [y.id, y.country]
CALL (r) {
  MATCH (r)<-[:ABOUT]-(s:Statement {polarity: '+'})-[:STATED_IN]->(a:Article {published: r.lastSeen})
  WHERE s.certainty <> 'possible' AND s.tense <> 'past'
  OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
  RETURN s.tense AS tense, coalesce(source.name, a.publisher, a.id) AS voice
  ORDER BY voice, tense
  LIMIT 1
}
WITH r, x, y, tense, voice
ORDER BY r.lastSeen, r.id
LIMIT $limit
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
RETURN x.name AS actor, r.type AS relation, item.name AS object, y.name AS counterpart, r.lastSeen AS last_said, tense, voice,
       r.affirmed AS affirmed, r.denied AS denied
ORDER BY r.lastSeen, r.id
