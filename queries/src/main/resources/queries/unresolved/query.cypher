// Which names and descriptions could not be tied to a country or organization?
MATCH (x:Actor) WHERE x.country IS NULL AND ($words IS NULL OR toLower(x.name) CONTAINS toLower($words))
// Neo4j keeps these numbers: nothing is looked at for them as long as the other end may be anything.
WITH x, COUNT { (x)<-[:ACTOR]-() } + COUNT { (x)<-[:COUNTERPART]-() } AS relations, COUNT { (x)<-[:ACCORDING_TO]-() } AS as_source
ORDER BY relations + as_source DESC, x.id
LIMIT $limit
RETURN x.name AS name, head([label IN labels(x) WHERE label <> 'Actor']) AS type, relations, as_source,
       COLLECT {
         CALL (x) {
           MATCH (x)<-[:ACCORDING_TO]-(s:Statement)
           RETURN min(s.quote) AS quote
           UNION
           MATCH (x)<-[:ACTOR|COUNTERPART]-(:Relation)<-[:ABOUT]-(s:Statement)
           RETURN min(s.quote) AS quote
         }
         RETURN min(quote)
       }[0] AS first_quote
ORDER BY relations + as_source DESC, x.id
