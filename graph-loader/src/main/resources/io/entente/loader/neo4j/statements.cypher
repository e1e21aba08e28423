UNWIND $statements AS row
MATCH (article:Article {id: row.article})
MATCH (relation:Relation {id: row.relation})
CREATE (article)<-[:STATED_IN]-(statement:Statement)-[:ABOUT]->(relation)
SET statement = row.properties
WITH statement, row
WHERE row.source IS NOT NULL
MATCH (source:Actor {id: row.source})
CREATE (statement)-[:ACCORDING_TO]->(source)
