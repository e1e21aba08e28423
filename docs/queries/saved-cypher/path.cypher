// What are the shortest ways from one actor to another, through relations that somebody affirms?
MATCH (x:Actor {id: 'PRK'}), (y:Actor {id: 'IRN'})
MATCH p = allShortestPaths((x)-[*..3]-(y))
WHERE all(e IN relationships(p) WHERE e.relation IS NOT NULL AND (null IS NULL OR type(e) IN split(null, ',')))
  AND all(n IN nodes(p) WHERE n:Actor)
WITH p LIMIT 200
UNWIND relationships(p) AS shortcut
RETURN DISTINCT startNode(shortcut) AS one, shortcut, endNode(shortcut) AS other
