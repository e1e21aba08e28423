UNWIND $items AS properties
MERGE (item:Item {id: properties.id})
WITH item, properties
WHERE properties(item) <> properties
SET item = properties
