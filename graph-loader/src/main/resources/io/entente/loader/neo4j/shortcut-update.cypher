// With a type known beforehand a shortcut is found by its index, however many leave the same actor.
UNWIND $relations AS id
MATCH ()-[shortcut:EDGE {relation: id}]->()
MATCH (relation:Relation {id: id})
SET shortcut += relation {.affirmed, .denied, .possible, .firstSeen, .lastSeen}
