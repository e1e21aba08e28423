MATCH (r:Relation)
WITH r.type AS id, count(r) AS relations, sum(r.affirmed) AS affirmed, sum(r.denied) AS denied, sum(r.possible) AS possible,
     min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
RETURN id, [relations, affirmed, denied, possible, toString(firstSeen), toString(lastSeen)] AS content
