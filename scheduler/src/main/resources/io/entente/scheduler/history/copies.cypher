UNWIND $brought AS each
MATCH (copy:Article {id: each.article})
OPTIONAL MATCH (copy)-[old:COPY_OF]->(:Article)
DELETE old
WITH DISTINCT copy, each
MATCH (original:Article {id: each.copyOf})
MERGE (copy)-[:COPY_OF]->(original)
