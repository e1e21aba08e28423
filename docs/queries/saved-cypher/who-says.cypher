// Who says that an actor does something, who denies it, and since when?
MATCH (me:Actor) WHERE me.id = 'CHN' OR me.country = 'CHN'
MATCH (me)<-[acts:ACTOR]-(r:Relation)
WHERE null IS NULL OR r.type IN split(null, ',')
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
WITH me, acts, r, to, y, thing, item
WHERE (null IS NULL OR item.id CONTAINS toLower(null)) AND (null IS NULL OR null IN [y.id, y.country])
MATCH (r)<-[about:ABOUT]-(s:Statement)-[stated:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[according:ACCORDING_TO]->(source:Actor)
RETURN me, acts, r, to, y, thing, item, about, s, stated, a, according, source
LIMIT 200
