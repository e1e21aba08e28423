// What are the shortest ways from one actor to another, through relations that somebody affirms?
MATCH (x:Actor {id: $a}), (y:Actor {id: $b})
MATCH p = allShortestPaths((x)-[*..3]-(y))
WHERE all(e IN relationships(p) WHERE e.relation IS NOT NULL AND ($relation IS NULL OR type(e) IN split($relation, ',')))
  AND all(n IN nodes(p) WHERE n:Actor)
RETURN DISTINCT length(p) AS steps,
       reduce(way = x.name, i IN range(0, length(p) - 1) |
         way + CASE WHEN startNode(relationships(p)[i]) = nodes(p)[i]
                    THEN ' -' + type(relationships(p)[i]) + '-> ' ELSE ' <-' + type(relationships(p)[i]) + '- ' END
             + nodes(p)[i + 1].name) AS way
ORDER BY steps, way
LIMIT $limit
