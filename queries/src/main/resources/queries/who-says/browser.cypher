// Who says that an actor does something, who denies it, and since when?
MATCH (me:Actor) WHERE me.id = $actor OR me.country = $actor
MATCH (me)<-[acts:ACTOR]-(r:Relation)
WHERE $relation IS NULL OR r.type IN split($relation, ',')
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
WITH me, acts, r, to, y, thing, item
WHERE ($object IS NULL OR item.id CONTAINS toLower($object)) AND ($counterpart IS NULL OR $counterpart IN [y.id, y.country])
MATCH (r)<-[about:ABOUT]-(s:Statement)-[stated:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[according:ACCORDING_TO]->(source:Actor)
RETURN me, acts, r, to, y, thing, item, about, s, stated, a, according, source
LIMIT $limit
