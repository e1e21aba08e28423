// What do the articles say that were loaded on a day or later?
MATCH (a:Article) WHERE a.loadedAt >= datetime({date: $loaded, timezone: 'Z'})
WITH a ORDER BY a.loadedAt DESC, a.id
LIMIT $limit
MATCH (a)<-[:STATED_IN]-(s:Statement)-[:ABOUT]->(r:Relation)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
RETURN date(datetime({datetime: a.loadedAt, timezone: 'Z'})) AS loaded_on, a.id AS article, a.publisher AS publisher,
       a.published AS published, x.name AS actor, r.type AS relation, item.name AS object, y.name AS counterpart,
       CASE WHEN s.polarity = '-' THEN 'denied' WHEN s.certainty = 'possible' THEN 'possible' ELSE 'affirmed' END AS stance,
       source.name AS source, s.quote AS quote
ORDER BY a.loadedAt DESC, a.id, s.begin, s.id
