// As if nothing had affirmed these relations: their shortcuts go, and are added again when they are counted.
UNWIND $relations AS id
MATCH (relation:Relation {id: id})
SET relation.affirmed = 0
RETURN relation.id AS id, relation.type AS type, true AS before, false AS after
