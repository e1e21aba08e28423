UNWIND $relations AS id
MATCH (relation:Relation {id: id})
RETURN relation.id AS id
