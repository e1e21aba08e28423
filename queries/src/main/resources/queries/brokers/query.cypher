// Who stands between two actors: who talks to or works with both?
// From both sides: whoever is met has relations by the thousand.
CALL () {
  MATCH (one:Actor) WHERE one.id = $a OR one.country = $a
  MATCH (one)<-[:ACTOR|COUNTERPART]-(r:Relation)-[:ACTOR|COUNTERPART]->(m:Actor)
  WHERE r.affirmed > 0 AND r.plover IN ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID']
  RETURN m, count(DISTINCT r) AS with_a, 0 AS with_b, max(r.lastSeen) AS last
  UNION ALL
  MATCH (other:Actor) WHERE other.id = $b OR other.country = $b
  MATCH (other)<-[:ACTOR|COUNTERPART]-(r:Relation)-[:ACTOR|COUNTERPART]->(m:Actor)
  WHERE r.affirmed > 0 AND r.plover IN ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID']
  RETURN m, 0 AS with_a, count(DISTINCT r) AS with_b, max(r.lastSeen) AS last
}
WITH m, sum(with_a) AS with_a, sum(with_b) AS with_b, max(last) AS latest
WHERE with_a > 0 AND with_b > 0 AND NOT coalesce(m.country, m.id) IN [$a, $b] AND NOT m.id IN [$a, $b]
RETURN m.name AS broker, with_a, with_b, latest
ORDER BY CASE WHEN with_a < with_b THEN with_a ELSE with_b END DESC, with_a + with_b DESC, m.id
LIMIT $limit
