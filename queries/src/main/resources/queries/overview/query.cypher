// What is in the graph: which relation types, how often affirmed, denied and held possible?
MATCH (r:Relation)
WITH r.type AS relation, count(r) AS relations, sum(r.affirmed) AS affirmed, sum(r.denied) AS denied, sum(r.possible) AS possible,
     min(r.firstSeen) AS since, max(r.lastSeen) AS until
// Relations of a type have the same code: one is asked for it instead of each.
CALL (relation) {
  MATCH (one:Relation {type: relation})
  RETURN one.plover AS plover
  LIMIT 1
}
RETURN relation, plover, relations, affirmed, denied, possible, since, until
ORDER BY relations DESC, relation
