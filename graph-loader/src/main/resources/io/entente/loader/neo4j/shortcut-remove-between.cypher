UNWIND $ends AS ends
MATCH (:Actor {id: ends.actor})-[shortcut:EDGE]->(other)
WHERE other.id = ends.other AND (ends.toActor = (other:Actor))
DELETE shortcut
