// When did the relations of two actors change most, from one month to the next that has news?
MATCH (one:Actor) WHERE one.id = $a OR one.country = $a
MATCH (other:Actor) WHERE other.id = $b OR other.country = $b
// By the shortcuts, which exist for what is affirmed: two large actors have many relations, but few with each other.
MATCH (one)-[affirmed]-(other)
WITH DISTINCT affirmed.relation AS id
MATCH (r:Relation {id: id})<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
WHERE r.plover IS NOT NULL AND s.polarity = '+' AND s.certainty <> 'possible'
WITH r, coalesce(s.validFrom, a.published) AS day
WHERE day IS NOT NULL
WITH substring(toString(day), 0, 7) AS month, CASE WHEN r.plover IN ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'] THEN 1 WHEN r.plover IN ['COOPERATE', 'AID', 'RETREAT'] THEN 2
          WHEN r.plover IN ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'] THEN -1 ELSE -2 END AS weight
WITH month, round(100.0 * sum(weight) / count(*)) / 100 AS score, count(*) AS statements
WHERE statements >= $least
WITH month, score, statements ORDER BY month
WITH collect({month: month, score: score, statements: statements}) AS months
UNWIND range(1, size(months) - 1) AS i
WITH months[i] AS now, months[i - 1] AS last
WITH now, last, round(100 * (now.score - last.score)) / 100 AS change
WHERE change <> 0
RETURN now.month AS month, last.month AS before, last.score AS score_before, now.score AS score, change, now.statements AS statements
ORDER BY abs(change) DESC, month
LIMIT $limit
