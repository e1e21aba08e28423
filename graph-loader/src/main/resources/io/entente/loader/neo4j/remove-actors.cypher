UNWIND $actors AS id
MATCH (actor:Actor {id: id})
WHERE NOT EXISTS { (actor)<-[:ACTOR|COUNTERPART|ACCORDING_TO]-() }
DETACH DELETE actor
