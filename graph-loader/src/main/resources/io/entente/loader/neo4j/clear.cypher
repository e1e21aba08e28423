MATCH (node:Article|Statement|Relation|Actor|Item)
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS
