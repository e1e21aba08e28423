MATCH (r:Relation)
WITH r.type AS id, count(r) AS relations, sum(r.affirmed) AS affirmed, sum(r.denied) AS denied, sum(r.possible) AS possible
RETURN id, [relations, affirmed, denied, possible] AS content
