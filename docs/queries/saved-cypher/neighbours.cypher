// With whom does an actor deal, how, and how surely?
MATCH (x:Actor) WHERE x.id = 'IRN' OR x.country = 'IRN'
MATCH (x)-[shortcut]-(y:Actor)
WHERE shortcut.relation IS NOT NULL AND (null IS NULL OR type(shortcut) IN split(null, ','))
RETURN x, shortcut, y
LIMIT 200
