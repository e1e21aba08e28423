// How did cooperation and conflict between two actors go, month by month?
MATCH (one:Actor) WHERE one.id = $a OR one.country = $a
MATCH (other:Actor) WHERE other.id = $b OR other.country = $b
// By the shortcuts, which exist for what is affirmed: two large actors have many relations, but few with each other.
MATCH (one)-[affirmed]-(other)
WITH DISTINCT affirmed.relation AS id
MATCH (r:Relation {id: id})<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
WHERE r.plover IS NOT NULL AND s.polarity = '+' AND s.certainty <> 'possible'
WITH r, coalesce(s.validFrom, a.published) AS day
WHERE day IS NOT NULL AND ($since IS NULL OR day >= $since)
WITH substring(toString(day), 0, 7) AS month, CASE WHEN r.plover IN ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'] THEN 1 WHEN r.plover IN ['COOPERATE', 'AID', 'RETREAT'] THEN 2
          WHEN r.plover IN ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'] THEN -1 ELSE -2 END AS weight
WITH month, count(CASE weight WHEN 1 THEN 1 END) AS words_for, count(CASE weight WHEN 2 THEN 1 END) AS deeds_for,
     count(CASE weight WHEN -1 THEN 1 END) AS words_against, count(CASE weight WHEN -2 THEN 1 END) AS deeds_against,
     round(100.0 * sum(weight) / count(*)) / 100 AS score
RETURN month, words_for, deeds_for, words_against, deeds_against, score
ORDER BY month
