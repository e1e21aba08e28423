// Who supplies what to whom, who says so or denies it, and since when?
MATCH (r:Relation {type: 'SUPPLIES'})-[acts:ACTOR]->(x:Actor)
WHERE null IS NULL OR null IN [x.id, x.country]
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
WITH r, acts, x, to, y, thing, item
WHERE (null IS NULL OR item.id CONTAINS toLower(null))
  AND (null IS NULL OR null IN [y.id, y.country])
MATCH (r)<-[about:ABOUT]-(s:Statement)-[stated:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[according:ACCORDING_TO]->(source:Actor)
RETURN r, acts, x, to, y, thing, item, about, s, stated, a, according, source
LIMIT 200
