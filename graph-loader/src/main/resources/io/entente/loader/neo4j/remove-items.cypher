UNWIND $items AS id
MATCH (item:Item {id: id})
WHERE NOT EXISTS { (item)<-[:OBJECT]-() }
DETACH DELETE item
