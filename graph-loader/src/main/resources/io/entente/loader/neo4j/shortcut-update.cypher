UNWIND $relations AS id
MATCH ()-[shortcut:EDGE {relation: id}]->()
MATCH (relation:Relation {id: id})
OPTIONAL MATCH (relation)-[:OBJECT]->(item:Item)
SET shortcut += relation {.affirmed, .denied, .possible, .firstSeen, .lastSeen, object: item.id}
