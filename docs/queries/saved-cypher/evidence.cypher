// Which sentences, in which outlets and when, say that an actor does something?
MATCH (x:Actor) WHERE x.id = 'IRN' OR x.country = 'IRN'
MATCH (x)<-[acts:ACTOR]-(r:Relation)
WHERE null IS NULL OR r.type IN split(null, ',')
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
WITH x, acts, r, to, y, thing, item
WHERE (null IS NULL OR item.id CONTAINS toLower(null)) AND (null IS NULL OR null IN [y.id, y.country])
MATCH (r)<-[about:ABOUT]-(s:Statement)-[stated:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[according:ACCORDING_TO]->(source:Actor)
RETURN x, acts, r, to, y, thing, item, about, s, stated, a, according, source
LIMIT 200
