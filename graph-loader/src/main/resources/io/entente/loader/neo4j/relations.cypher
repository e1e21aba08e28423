// New ones come with their counts and shortcuts: to look for either would take longer than to write it.
UNWIND $relations AS row
MATCH (actor:Actor {id: row.actor})
OPTIONAL MATCH (counterpart:Actor {id: row.counterpart})
OPTIONAL MATCH (item:Item {id: row.object})
CREATE (relation:Relation)-[:ACTOR]->(actor)
SET relation = row.properties
FOREACH (end IN CASE WHEN counterpart IS NULL THEN [] ELSE [counterpart] END | CREATE (relation)-[:COUNTERPART]->(end))
FOREACH (thing IN CASE WHEN item IS NULL THEN [] ELSE [item] END | CREATE (relation)-[:OBJECT]->(thing))
FOREACH (other IN CASE WHEN row.shortcut IS NULL THEN [] ELSE [coalesce(counterpart, item)] END |
  CREATE (actor)-[shortcut:$(row.properties.type)]->(other)
  SET shortcut = row.shortcut)
