// What are the shortest ways from one actor to another, through relations that somebody affirms?
MATCH (x:Actor {id: $a}), (y:Actor {id: $b})
MATCH p = allShortestPaths((x)-[*..3]-(y))
WHERE all(e IN relationships(p) WHERE e.relation IS NOT NULL AND ($relation IS NULL OR type(e) IN split($relation, ',')))
  AND all(n IN nodes(p) WHERE n:Actor)
WITH p LIMIT $limit
UNWIND relationships(p) AS shortcut
RETURN DISTINCT startNode(shortcut) AS one, shortcut, endNode(shortcut) AS other
