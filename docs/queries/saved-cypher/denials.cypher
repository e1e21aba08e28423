// What does an actor deny, who is said to do it, and how many affirm it?
MATCH (source:Actor) WHERE source.id = 'CHN' OR source.country = 'CHN'
MATCH (source)<-[according:ACCORDING_TO]-(s:Statement {polarity: '-'})-[stated:STATED_IN]->(a:Article)
WHERE null IS NULL OR a.published >= null
MATCH (s)-[about:ABOUT]->(r:Relation)-[acts:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
RETURN source, according, s, stated, a, about, r, acts, x, to, y, thing, item
LIMIT 200
