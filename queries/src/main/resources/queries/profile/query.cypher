// What does an actor do, and what is done to it, by relation type?
MATCH (x:Actor) WHERE x.id = $actor OR x.country = $actor
MATCH (x)<-[end:ACTOR|COUNTERPART]-(r:Relation)
WITH CASE type(end) WHEN 'ACTOR' THEN 'acts' ELSE 'is acted on' END AS role, r.type AS relation, count(r) AS relations,
     sum(r.affirmed) AS affirmed, sum(r.denied) AS denied, sum(r.possible) AS possible,
     min(r.firstSeen) AS since, max(r.lastSeen) AS until
RETURN role, relation, relations, affirmed, denied, possible, since, until
ORDER BY role, relations DESC, relation
