UNWIND $statements AS row
MATCH (article:Article {id: row.article})
MATCH (relation:Relation {id: row.relation})
OPTIONAL MATCH (source:Actor {id: row.source})
CREATE (article)<-[:STATED_IN]-(statement:Statement)-[:ABOUT]->(relation)
SET statement = row.properties
FOREACH (speaker IN CASE WHEN source IS NULL THEN [] ELSE [source] END | CREATE (statement)-[:ACCORDING_TO]->(speaker))
