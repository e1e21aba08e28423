// What is in the graph: which relation types, how often affirmed, denied and held possible?
MATCH (r:Relation)
WITH r.type AS relation, r.plover AS plover, count(r) AS relations, sum(r.affirmed) AS affirmed, sum(r.denied) AS denied,
     sum(r.possible) AS possible, min(r.firstSeen) AS since, max(r.lastSeen) AS until
RETURN relation, plover, relations, affirmed, denied, possible, since, until
ORDER BY relations DESC, relation
