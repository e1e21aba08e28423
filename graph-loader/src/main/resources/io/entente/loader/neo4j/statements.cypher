UNWIND $articles AS row
MATCH (article:Article {id: row.id})
UNWIND row.statements AS said
MATCH (relation:Relation {id: said.relation})
OPTIONAL MATCH (source:Actor {id: said.source})
CREATE (article)<-[:STATED_IN]-(statement:Statement)-[:ABOUT]->(relation)
SET statement = said.properties
FOREACH (speaker IN CASE WHEN source IS NULL THEN [] ELSE [source] END | CREATE (statement)-[:ACCORDING_TO]->(speaker))
