// With whom does an actor deal, how, and how surely?
MATCH (x:Actor) WHERE x.id = $actor OR x.country = $actor
MATCH (x)-[shortcut]-(y:Actor)
WHERE shortcut.relation IS NOT NULL AND ($relation IS NULL OR type(shortcut) IN split($relation, ','))
RETURN x, shortcut, y
LIMIT $limit
