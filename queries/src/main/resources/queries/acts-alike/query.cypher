// Who acts alike: who does the same to the same actors as an actor does?
// By the shortcuts, which exist for what is affirmed.
MATCH (me:Actor {id: $actor})-[own]->(y:Actor)
WHERE type(own) IN split($relation, ',')
WITH me, y, collect(DISTINCT type(own)) AS types
MATCH (y)<-[likewise]-(other:Actor)
WHERE type(likewise) IN types AND other <> me
WITH other, type(likewise) AS type, y, max(likewise.lastSeen) AS last
WITH other, count(*) AS alike, min(type + ' ' + y.name) AS example, max(last) AS latest
WITH other AS actor, alike, example, latest
RETURN actor.name AS other, alike, example, latest
ORDER BY alike DESC, actor.id
LIMIT $limit
