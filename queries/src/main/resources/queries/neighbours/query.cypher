// With whom does an actor deal, how, and how surely?
MATCH (x:Actor) WHERE x.id = $actor OR x.country = $actor
MATCH (x)<-[end:ACTOR|COUNTERPART]-(r:Relation)-[:ACTOR|COUNTERPART]->(y:Actor)
WHERE $relation IS NULL OR r.type IN split($relation, ',')
WITH y, CASE type(end) WHEN 'ACTOR' THEN 'acts' ELSE 'is acted on' END AS role, r.type AS relation, count(r) AS relations,
     sum(r.affirmed) AS affirmed, sum(r.denied) AS denied, sum(r.possible) AS possible,
     min(r.firstSeen) AS since, max(r.lastSeen) AS until
RETURN y.name AS neighbour, role, relation, relations, affirmed, denied, possible, since, until
ORDER BY affirmed DESC, relations DESC, y.id, role, relation
LIMIT $limit
