// Who acts alike: who does the same to the same actors as an actor does?
MATCH (me:Actor {id: $actor})<-[:ACTOR]-(r:Relation)-[:COUNTERPART]->(y:Actor)
WHERE r.affirmed > 0 AND r.type IN split($relation, ',')
WITH DISTINCT me, r.type AS type, y
MATCH (y)<-[:COUNTERPART]-(q:Relation {type: type})-[:ACTOR]->(other:Actor)
WHERE q.affirmed > 0 AND other <> me
WITH other, type, y, max(q.lastSeen) AS last
WITH other, count(*) AS alike, min(type + ' ' + y.name) AS example, max(last) AS latest
WITH other AS actor, alike, example, latest
RETURN actor.name AS other, alike, example, latest
ORDER BY alike DESC, actor.id
LIMIT $limit
