UNWIND $relations AS row
OPTIONAL MATCH (known:Relation {id: row.id})
WITH row
WHERE known IS NULL
MATCH (actor:Actor {id: row.actor})
OPTIONAL MATCH (counterpart:Actor {id: row.counterpart})
OPTIONAL MATCH (item:Item {id: row.object})
CREATE (relation:Relation {
  id: row.id, type: row.type, plover: row.plover, symmetric: row.symmetric,
  affirmed: 0, denied: 0, possible: 0, articles: 0, sources: 0, origins: 0
})-[:ACTOR]->(actor)
FOREACH (end IN CASE WHEN counterpart IS NULL THEN [] ELSE [counterpart] END | CREATE (relation)-[:COUNTERPART]->(end))
FOREACH (thing IN CASE WHEN item IS NULL THEN [] ELSE [item] END | CREATE (relation)-[:OBJECT]->(thing))
