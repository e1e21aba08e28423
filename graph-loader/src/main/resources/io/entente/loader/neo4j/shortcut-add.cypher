UNWIND $relations AS id
MATCH (relation:Relation {id: id})-[:ACTOR]->(actor:Actor)
OPTIONAL MATCH (relation)-[:COUNTERPART]->(counterpart:Actor)
OPTIONAL MATCH (relation)-[:OBJECT]->(item:Item)
WITH relation, actor, coalesce(counterpart, item) AS other
CREATE (actor)-[:EDGE {relation: relation.id}]->(other)
