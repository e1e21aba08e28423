// What do the articles say that were loaded on a day or later?
MATCH (a:Article) WHERE a.loadedAt >= datetime({date: date('2025-01-01'), timezone: 'Z'})
WITH a ORDER BY a.loadedAt DESC, a.id LIMIT 50
MATCH (a)<-[stated:STATED_IN]-(s:Statement)-[about:ABOUT]->(r:Relation)-[acts:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
RETURN a, stated, s, about, r, acts, x, to, y
LIMIT 300
