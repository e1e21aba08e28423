// What happened between two actors, in order of time, the latest first?
MATCH (one:Actor) WHERE one.id = 'CHN' OR one.country = 'CHN'
MATCH (one)<-[:ACTOR|COUNTERPART]-(r:Relation)-[:ACTOR|COUNTERPART]->(other:Actor)
WHERE other.id = 'RUS' OR other.country = 'RUS'
WITH DISTINCT r
MATCH (x:Actor)<-[acts:ACTOR]-(r)-[to:COUNTERPART]->(y:Actor)
MATCH (r)<-[about:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
WHERE null IS NULL OR coalesce(s.validFrom, a.published) >= null
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
OPTIONAL MATCH (s)-[according:ACCORDING_TO]->(source:Actor)
RETURN x, acts, r, to, y, about, s, thing, item, according, source
LIMIT 200
