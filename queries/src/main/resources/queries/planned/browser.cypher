// What has an actor announced, agreed or been expected to do, and did it happen?
MATCH (me:Actor) WHERE me.id = $actor OR me.country = $actor
MATCH (me)<-[acts:ACTOR]-(r:Relation)<-[about:ABOUT]-(s:Statement {tense: 'future', polarity: '+'})
WHERE $relation IS NULL OR r.type IN split($relation, ',')
OPTIONAL MATCH (r)-[to:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[thing:OBJECT]->(item:Item)
RETURN me, acts, r, about, s, to, y, thing, item
LIMIT $limit
