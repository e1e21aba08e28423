// How do the members of one bloc deal with the members of another?
MATCH (bloc1:Actor {id: 'NATO'})<-[m:MEMBER_OF]-(p:Actor)-[shortcut]-(q:Actor)-[n:MEMBER_OF]->(bloc2:Actor {id: 'BRICS'})
WHERE p <> q AND shortcut.relation IS NOT NULL
RETURN bloc1, m, p, shortcut, q, n, bloc2
LIMIT 200
