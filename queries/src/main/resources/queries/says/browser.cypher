// What does a source say of two actors?
MATCH (source:Actor) WHERE source.id = $source OR source.country = $source
MATCH (source)<-[according:ACCORDING_TO]-(s:Statement)-[about:ABOUT]->(r:Relation)-[acts:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
WITH source, according, s, about, r, acts, x, to, y, thing, item
WHERE ($a IS NULL OR $a IN [x.id, x.country] OR $a IN [y.id, y.country])
  AND ($b IS NULL OR $b IN [x.id, x.country] OR $b IN [y.id, y.country])
RETURN source, according, s, about, r, acts, x, to, y, thing, item
LIMIT $limit
