UNWIND $relations AS id
MATCH ()-[shortcut:EDGE {relation: id}]->()
DELETE shortcut
