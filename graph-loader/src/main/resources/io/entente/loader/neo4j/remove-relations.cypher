UNWIND $relations AS id
MATCH (relation:Relation {id: id})
OPTIONAL MATCH (relation)-[:ACTOR|COUNTERPART]->(actor:Actor)
OPTIONAL MATCH (relation)-[:OBJECT]->(item:Item)
DETACH DELETE relation
RETURN collect(DISTINCT actor.id) AS actors, collect(DISTINCT item.id) AS items
