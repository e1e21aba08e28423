// Who stands between two actors: who talks to or works with both?
MATCH (one:Actor) WHERE one.id = $a OR one.country = $a
MATCH (one)<-[:ACTOR|COUNTERPART]-(r:Relation)-[:ACTOR|COUNTERPART]->(m:Actor)
WHERE r.affirmed > 0 AND r.plover IN ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID']
  AND NOT coalesce(m.country, m.id) IN [$a, $b] AND NOT m.id IN [$a, $b]
WITH m, collect(DISTINCT r) AS first
WITH m, size(first) AS with_a, reduce(day = null, r IN first | CASE WHEN day IS NULL OR r.lastSeen > day THEN r.lastSeen ELSE day END) AS last_a
MATCH (m)<-[:ACTOR|COUNTERPART]-(r:Relation)-[:ACTOR|COUNTERPART]->(other:Actor)
WHERE r.affirmed > 0 AND r.plover IN ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID'] AND (other.id = $b OR other.country = $b)
WITH m, with_a, last_a, count(DISTINCT r) AS with_b, max(r.lastSeen) AS last_b
RETURN m.name AS broker, with_a, with_b, CASE WHEN last_b IS NULL OR last_a > last_b THEN last_a ELSE last_b END AS latest
ORDER BY CASE WHEN with_a < with_b THEN with_a ELSE with_b END DESC, with_a + with_b DESC, m.id
LIMIT $limit
