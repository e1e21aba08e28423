// What does an actor do, and what is done to it, by relation type?
MATCH (x:Actor) WHERE x.id = 'CHN' OR x.country = 'CHN'
MATCH (x)-[shortcut]-(other:Actor)
WHERE shortcut.relation IS NOT NULL
RETURN x, shortcut, other
LIMIT 200
