// Several relations, of different objects, may have the same shortcut; each must tell the same as its relation.
MATCH (a:Actor)-[e]->(b:Actor|Item)
OPTIONAL MATCH (r:Relation {id: e.relation})
WITH a, e, b,
  CASE WHEN r.type = type(e) AND r.affirmed > 0 AND r.affirmed = e.affirmed AND r.denied = e.denied AND r.possible = e.possible
            AND coalesce(r.firstSeen = e.firstSeen, r.firstSeen IS NULL AND e.firstSeen IS NULL)
            AND coalesce(r.lastSeen = e.lastSeen, r.lastSeen IS NULL AND e.lastSeen IS NULL)
       THEN '' ELSE 'differs from relation ' + coalesce(e.relation, '-') END AS content
RETURN DISTINCT a.id AS actor, type(e) AS type, b:Actor AS toActor, b.id AS other, content
