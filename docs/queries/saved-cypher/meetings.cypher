// When did two actors meet or visit each other, and what did they do to or with each other in the weeks after?
MATCH (one:Actor) WHERE one.id = 'CHN' OR one.country = 'CHN'
MATCH (one)<-[:ACTOR|COUNTERPART]-(r:Relation)-[:ACTOR|COUNTERPART]->(other:Actor)
WHERE other.id = 'RUS' OR other.country = 'RUS'
WITH DISTINCT r
MATCH (x:Actor)<-[acts:ACTOR]-(r)-[to:COUNTERPART]->(y:Actor)
WHERE r.affirmed > 0 AND r.plover IS NOT NULL
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
RETURN x, acts, r, to, y, thing, item
LIMIT 300
