// Which outlets tell of an actor or of two, and how?
MATCH (x:Actor) WHERE x.id = $a OR x.country = $a
MATCH (x)<-[:ACTOR|COUNTERPART]-(r:Relation)
WHERE $b IS NULL OR EXISTS { (r)-[:ACTOR|COUNTERPART]->(y:Actor) WHERE $b IN [y.id, y.country] }
WITH DISTINCT r
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
WITH a.publisher AS publisher, a, s, CASE WHEN s.polarity = '-' THEN 'denied' WHEN s.certainty = 'possible' THEN 'possible' ELSE 'affirmed' END AS stance
WITH publisher, count(DISTINCT a) AS articles, count(s) AS statements,
     count(CASE WHEN NOT EXISTS { (s)-[:ACCORDING_TO]->(:Actor) } THEN 1 END) AS own_voice,
     count(CASE stance WHEN 'affirmed' THEN 1 END) AS affirmed, count(CASE stance WHEN 'denied' THEN 1 END) AS denied,
     count(CASE stance WHEN 'possible' THEN 1 END) AS possible, min(a.published) AS since, max(a.published) AS until
RETURN publisher, articles, statements, own_voice, affirmed, denied, possible, since, until
ORDER BY articles DESC, statements DESC, coalesce(publisher, '')
LIMIT $limit
