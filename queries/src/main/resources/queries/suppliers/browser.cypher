// Who supplies what to whom: the actors with their shortcuts, and the articles behind these.
MATCH (supplier:Actor)-[supplies:SUPPLIES]->(recipient)
WHERE ($supplier IS NULL OR $supplier IN [supplier.id, supplier.country])
  AND ($recipient IS NULL OR $recipient IN [recipient.id, recipient.country])
  AND ($goods IS NULL OR supplies.object CONTAINS toLower($goods))
MATCH (relation:Relation {id: supplies.relation})<-[about:ABOUT]-(statement:Statement)-[stated:STATED_IN]->(article:Article)
OPTIONAL MATCH (statement)-[according:ACCORDING_TO]->(source:Actor)
OPTIONAL MATCH (relation)-[object:OBJECT]->(goods:Item)
OPTIONAL MATCH (relation)-[ends:ACTOR|COUNTERPART]->(end:Actor)
RETURN supplier, supplies, recipient, relation, about, statement, stated, article, according, source, object, goods, ends, end
LIMIT 300
