UNWIND $articles AS properties
MERGE (article:Article {id: properties.id})
SET article = properties
