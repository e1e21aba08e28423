UNWIND $relations AS id
MATCH (relation:Relation {id: id})-[:ACTOR]->(actor:Actor)
OPTIONAL MATCH (relation)-[:COUNTERPART]->(counterpart:Actor)
OPTIONAL MATCH (relation)-[:OBJECT]->(item:Item)
WITH relation, actor, item, coalesce(counterpart, item) AS other
CREATE (actor)-[shortcut:$(relation.type) {relation: relation.id, object: item.id}]->(other)
SET shortcut += relation {.affirmed, .denied, .possible, .firstSeen, .lastSeen}
