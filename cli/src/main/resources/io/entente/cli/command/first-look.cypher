// Who supplies whom, and the statements behind it
MATCH (supplier:Actor)-[:SUPPLIES]->(recipient:Actor)
MATCH (relation:Relation {type: 'SUPPLIES'})-[:ACTOR]->(supplier), (relation)-[:COUNTERPART]->(recipient),
      (statement:Statement)-[:ABOUT]->(relation)
OPTIONAL MATCH (relation)-[:OBJECT]->(goods:Item)
OPTIONAL MATCH (statement)-[:ACCORDING_TO]->(source:Actor)
RETURN supplier, recipient, relation, statement, goods, source
