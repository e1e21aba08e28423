// Which actors does the graph know by a name?
MATCH (x:Actor) WHERE toLower(x.name) CONTAINS toLower('russia') OR toLower(x.id) CONTAINS toLower('russia')
OPTIONAL MATCH (x)-[shortcut]-(other:Actor)
WHERE shortcut.relation IS NOT NULL
RETURN x, shortcut, other
LIMIT 200
