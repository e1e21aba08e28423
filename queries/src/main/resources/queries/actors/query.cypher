// Which actors does the graph know by a name?
MATCH (x:Actor) WHERE toLower(x.name) CONTAINS toLower($name) OR toLower(x.id) CONTAINS toLower($name)
WITH x, COUNT { (x)<-[:ACTOR|COUNTERPART]-(:Relation) } AS relations
RETURN x.id AS id, x.name AS name, head([label IN labels(x) WHERE label <> 'Actor']) AS type, x.country AS country, relations
ORDER BY relations DESC, x.id
LIMIT $limit
