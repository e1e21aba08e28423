// Most actors of a batch are there as they are: nothing is written for them.
UNWIND $actors AS row
MERGE (actor:Actor {id: row.properties.id})
WITH actor, row
WHERE properties(actor) <> row.properties OR NOT row.type IN labels(actor)
SET actor = row.properties
WITH actor, row, [label IN labels(actor) WHERE label <> 'Actor'] AS others
REMOVE actor:$(others)
SET actor:$(row.type)
