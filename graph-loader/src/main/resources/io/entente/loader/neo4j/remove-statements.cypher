// What the statements of these articles touched must be counted anew, or goes with them.
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:STATED_IN]-(statement:Statement)
OPTIONAL MATCH (statement)-[:ABOUT]->(relation:Relation)
OPTIONAL MATCH (statement)-[:ACCORDING_TO]->(source:Actor)
DETACH DELETE statement
RETURN collect(DISTINCT relation.id) AS relations, collect(DISTINCT source.id) AS sources
