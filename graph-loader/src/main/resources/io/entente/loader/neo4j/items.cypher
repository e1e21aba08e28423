UNWIND $items AS properties
MERGE (item:Item {id: properties.id})
SET item = properties
