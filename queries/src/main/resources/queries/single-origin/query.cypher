// Which relations are affirmed by one voice only?
MATCH (r:Relation)
WHERE r.sources = 1 AND r.affirmed > 0 AND ($since IS NULL OR r.firstSeen >= $since) AND r.plover IS NOT NULL
MATCH (r)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
WITH r, x, y
WHERE $actor IS NULL OR $actor IN [x.id, x.country] OR $actor IN [y.id, y.country]
WITH r, x, y
ORDER BY coalesce(toString(r.lastSeen), '') DESC, r.id
LIMIT $limit
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
WITH r, x, y, item, min(coalesce(source.name, a.publisher, a.id)) AS voice
RETURN x.name AS actor, r.type AS relation, item.name AS object, y.name AS counterpart, voice, r.articles AS articles,
       r.firstSeen AS since, r.lastSeen AS until
ORDER BY coalesce(toString(r.lastSeen), '') DESC, r.id
