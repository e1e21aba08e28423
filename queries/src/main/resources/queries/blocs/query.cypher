// How do the members of one bloc deal with the members of another?
MATCH (:Actor {id: $b})<-[:COUNTERPART]-(n:Relation {type: 'MEMBER_OF'})-[:ACTOR]->(member:Actor)
WHERE n.affirmed > 0
WITH collect(DISTINCT member.id) AS members
MATCH (:Actor {id: $a})<-[:COUNTERPART]-(m:Relation {type: 'MEMBER_OF'})-[:ACTOR]->(p:Actor)
WHERE m.affirmed > 0
WITH DISTINCT members, p
MATCH (x:Actor) WHERE x.id = p.id OR x.country = p.id
MATCH (x)<-[:ACTOR|COUNTERPART]-(r:Relation)-[:ACTOR|COUNTERPART]->(y:Actor)
WHERE r.affirmed > 0 AND r.plover IS NOT NULL AND (y.id IN members OR y.country IN members)
UNWIND [y.id, y.country] AS other
WITH DISTINCT p, other, r, members
WHERE other IN members AND other <> p.id
WITH p, other, r.affirmed AS times, CASE WHEN r.plover IN ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'] THEN 1 WHEN r.plover IN ['COOPERATE', 'AID', 'RETREAT'] THEN 2
                                         WHEN r.plover IN ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'] THEN -1 ELSE -2 END AS weight
WITH p, other, sum(CASE weight WHEN 1 THEN times ELSE 0 END) AS words_for, sum(CASE weight WHEN 2 THEN times ELSE 0 END) AS deeds_for,
     sum(CASE weight WHEN -1 THEN times ELSE 0 END) AS words_against, sum(CASE weight WHEN -2 THEN times ELSE 0 END) AS deeds_against,
     round(100.0 * sum(weight * times) / sum(times)) / 100 AS score
MATCH (q:Actor {id: other})
RETURN p.name AS of_a, q.name AS of_b, words_for, deeds_for, words_against, deeds_against, score
ORDER BY words_for + deeds_for + words_against + deeds_against DESC, p.id, q.id
LIMIT $limit
