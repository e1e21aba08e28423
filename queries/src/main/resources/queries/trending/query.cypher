// Between whom is there more news than before?
MATCH (a:Article) WHERE a.published >= $since - duration({days: $days}) AND a.published < $since + duration({days: $days})
MATCH (a)<-[:STATED_IN]-(:Statement)-[:ABOUT]->(r:Relation)
WITH DISTINCT a, r
MATCH (x:Actor)<-[:ACTOR]-(r)-[:COUNTERPART]->(y:Actor)
WITH a, coalesce(x.country, x.id) AS p, coalesce(y.country, y.id) AS q
WHERE p <> q
WITH CASE WHEN p < q THEN p ELSE q END AS one, CASE WHEN p < q THEN q ELSE p END AS other,
     count(DISTINCT CASE WHEN a.published >= $since THEN a END) AS articles,
     count(DISTINCT CASE WHEN a.published < $since THEN a END) AS before
RETURN one, other, articles, before, articles - before AS change
ORDER BY change DESC, articles DESC, one, other
LIMIT $limit
