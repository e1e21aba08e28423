// How do the members of one bloc deal with the members of another?
MATCH (:Actor {id: $a})<-[:COUNTERPART]-(m:Relation {type: 'MEMBER_OF'})-[:ACTOR]->(p:Actor)
WHERE m.affirmed > 0
WITH DISTINCT p
MATCH (x:Actor) WHERE x.id = p.id OR x.country = p.id
MATCH (x)<-[:ACTOR|COUNTERPART]-(r:Relation)-[:ACTOR|COUNTERPART]->(y:Actor)
WHERE r.affirmed > 0 AND r.plover IS NOT NULL
WITH DISTINCT p, r, y
MATCH (q:Actor)<-[:ACTOR]-(n:Relation {type: 'MEMBER_OF'})-[:COUNTERPART]->(:Actor {id: $b})
WHERE n.affirmed > 0 AND (q.id = y.id OR q.id = y.country) AND q <> p
WITH DISTINCT p, q, r
WITH p, q, r.affirmed AS times, CASE WHEN r.plover IN ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'] THEN 1 WHEN r.plover IN ['COOPERATE', 'AID', 'RETREAT'] THEN 2
                                     WHEN r.plover IN ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'] THEN -1 ELSE -2 END AS weight
WITH p, q, sum(CASE weight WHEN 1 THEN times ELSE 0 END) AS words_for, sum(CASE weight WHEN 2 THEN times ELSE 0 END) AS deeds_for,
     sum(CASE weight WHEN -1 THEN times ELSE 0 END) AS words_against, sum(CASE weight WHEN -2 THEN times ELSE 0 END) AS deeds_against,
     round(100.0 * sum(weight * times) / sum(times)) / 100 AS score
RETURN p.name AS of_a, q.name AS of_b, words_for, deeds_for, words_against, deeds_against, score
ORDER BY words_for + deeds_for + words_against + deeds_against DESC, p.id, q.id
LIMIT $limit
