// Which speculation was affirmed later, and by whom?
MATCH (r:Relation)-[acts:ACTOR]->(x:Actor) WHERE r.possible > 0 AND r.affirmed > 0
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
WITH r, acts, x, to, y
WHERE null IS NULL OR null IN [x.id, x.country] OR null IN [y.id, y.country]
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
MATCH (r)<-[about:ABOUT]-(s:Statement)
OPTIONAL MATCH (s)-[according:ACCORDING_TO]->(source:Actor)
RETURN r, acts, x, to, y, thing, item, about, s, according, source
LIMIT 200
