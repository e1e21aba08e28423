// Which outlets tell of an actor or of two, and how?
MATCH (x:Actor) WHERE x.id = $a OR x.country = $a
MATCH (x)<-[:ACTOR|COUNTERPART]-(r:Relation)
WHERE $b IS NULL OR EXISTS { (r)-[:ACTOR|COUNTERPART]->(y:Actor) WHERE $b IN [y.id, y.country] }
WITH DISTINCT r
// What is about a relation is a statement, and what states it an article: to look for their labels would take a tenth of the time.
MATCH (r)<-[:ABOUT]-(s)-[:STATED_IN]->(a)
WITH a, count(s) AS statements, count(CASE WHEN COUNT { (s)-[:ACCORDING_TO]->() } = 0 THEN 1 END) AS own_voice,
     count(CASE WHEN s.polarity = '-' THEN 1 END) AS denied,
     count(CASE WHEN s.polarity = '+' AND s.certainty = 'possible' THEN 1 END) AS possible
WITH a.publisher AS publisher, count(a) AS articles, sum(statements) AS statements, sum(own_voice) AS own_voice,
     sum(statements - denied - possible) AS affirmed, sum(denied) AS denied, sum(possible) AS possible,
     min(a.published) AS since, max(a.published) AS until
RETURN publisher, articles, statements, own_voice, affirmed, denied, possible, since, until
ORDER BY articles DESC, statements DESC, coalesce(publisher, '')
LIMIT $limit
