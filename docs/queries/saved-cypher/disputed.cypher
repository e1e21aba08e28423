// What is both affirmed and denied, by whom, and since when?
MATCH (r:Relation)-[acts:ACTOR]->(x:Actor)
WHERE r.denied > 0 AND r.affirmed > 0
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
WITH r, acts, x, to, y, thing, item
WHERE null IS NULL OR null IN [x.id, x.country] OR null IN [y.id, y.country]
MATCH (r)<-[about:ABOUT]-(s:Statement)
OPTIONAL MATCH (s)-[according:ACCORDING_TO]->(source:Actor)
RETURN r, acts, x, to, y, thing, item, about, s, according, source
LIMIT 200
