// Who acts alike: who does the same to the same actors as an actor does?
MATCH (me:Actor {id: 'GBR'})-[mine]->(y:Actor)<-[same]-(other:Actor)
WHERE type(mine) = type(same) AND type(mine) IN split('SANCTIONS,SUPPORTS,CRITICIZES,OPPOSES,ACCUSES,SUPPLIES', ',') AND other <> me
RETURN me, mine, y, same, other
LIMIT 200
