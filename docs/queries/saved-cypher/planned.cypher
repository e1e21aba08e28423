// What has an actor announced, agreed or been expected to do, and did it happen?
MATCH (me:Actor) WHERE me.id = 'CHN' OR me.country = 'CHN'
MATCH (me)<-[acts:ACTOR]-(r:Relation)<-[about:ABOUT]-(s:Statement {tense: 'future', polarity: '+'})
WHERE null IS NULL OR r.type IN split(null, ',')
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
RETURN me, acts, r, about, s, to, y, thing, item
LIMIT 200
