// Who acts alike: who does the same to the same actors as an actor does?
MATCH (me:Actor {id: $actor})-[mine]->(y:Actor)<-[same]-(other:Actor)
WHERE type(mine) = type(same) AND type(mine) IN split($relation, ',') AND other <> me
RETURN me, mine, y, same, other
LIMIT $limit
