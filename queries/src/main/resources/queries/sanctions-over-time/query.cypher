// Month by month, which sanctions were imposed, considered and eased?
MATCH (x:Actor)<-[:ACTOR]-(r:Relation)-[:COUNTERPART]->(y:Actor)
WHERE r.type IN ['SANCTIONS', 'CONCEDES_TO']
  AND ($target IS NULL OR $target IN [y.id, y.country]) AND ($sanctioner IS NULL OR $sanctioner IN [x.id, x.country])
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
WHERE a.published IS NOT NULL
WITH substring(toString(a.published), 0, 7) AS month, x, y, r.type = 'SANCTIONS' AS measure,
     CASE WHEN s.polarity = '-' THEN 'denied' WHEN s.certainty = 'possible' THEN 'possible' ELSE 'affirmed' END AS stance
WITH month, x, y,
     count(CASE WHEN measure AND stance = 'affirmed' THEN 1 END) AS imposed,
     count(CASE WHEN measure AND stance = 'possible' THEN 1 END) AS considered,
     count(CASE WHEN measure AND stance = 'denied' THEN 1 END) AS denied,
     count(CASE WHEN NOT measure AND stance = 'affirmed' THEN 1 END) AS eased
RETURN month, x.name AS sanctioner, y.name AS target, imposed, considered, denied, eased
ORDER BY month DESC, x.id, y.id
LIMIT $limit
