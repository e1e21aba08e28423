// What is both affirmed and denied, by whom, and since when?
MATCH (r:Relation)-[:ACTOR]->(x:Actor)
WHERE r.denied > 0 AND r.affirmed > 0
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
WITH r, x, y, item
WHERE $actor IS NULL OR $actor IN [x.id, x.country] OR $actor IN [y.id, y.country]
WITH r, x, y, item
ORDER BY coalesce(toString(r.lastSeen), '') DESC, r.id
LIMIT $limit
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
WITH r, x, y, item, s, a,
     CASE WHEN s.polarity = '-' THEN 'denied' WHEN s.certainty = 'possible' THEN 'possible' ELSE 'affirmed' END AS stance,
     coalesce(source.name, a.publisher, a.id) AS speaker
WITH r, x, y, item, stance, speaker, min(a.published) AS since, max(a.published) AS until, count(s) AS statements
RETURN x.name AS actor, r.type AS relation, item.name AS object, y.name AS counterpart,
       stance, speaker, since, until, statements
ORDER BY coalesce(toString(r.lastSeen), '') DESC, r.id, stance, coalesce(toString(since), '9999'), speaker
LIMIT $limit
