// Which names and descriptions could not be tied to a country or organization?
MATCH (x:Actor) WHERE x.country IS NULL AND ($words IS NULL OR toLower(x.name) CONTAINS toLower($words))
WITH x, COUNT { (x)<-[:ACTOR|COUNTERPART]-(:Relation) } AS relations, COUNT { (x)<-[:ACCORDING_TO]-(:Statement) } AS as_source
ORDER BY relations + as_source DESC, x.id
LIMIT $limit
RETURN x.name AS name, head([label IN labels(x) WHERE label <> 'Actor']) AS type, relations, as_source,
       COLLECT {
         MATCH (x)<-[:ACTOR|COUNTERPART|ACCORDING_TO]-(either)
         MATCH (s:Statement)-[:STATED_IN]->(a:Article) WHERE s = either OR EXISTS { (s)-[:ABOUT]->(either) }
         RETURN s.quote ORDER BY s.quote LIMIT 1
       }[0] AS first_quote
ORDER BY relations + as_source DESC, x.id
