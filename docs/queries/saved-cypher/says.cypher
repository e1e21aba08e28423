// What does a source say of two actors?
MATCH (source:Actor) WHERE source.id = 'USA' OR source.country = 'USA'
MATCH (source)<-[according:ACCORDING_TO]-(s:Statement)-[about:ABOUT]->(r:Relation)-[acts:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
WITH source, according, s, about, r, acts, x, to, y, thing, item
WHERE (null IS NULL OR null IN [x.id, x.country] OR null IN [y.id, y.country])
  AND (null IS NULL OR null IN [x.id, x.country] OR null IN [y.id, y.country])
RETURN source, according, s, about, r, acts, x, to, y, thing, item
LIMIT 200
