UNWIND $actors AS row
MERGE (actor:Actor {id: row.properties.id})
SET actor = row.properties
WITH actor, row
WHERE NOT row.type IN labels(actor)
WITH actor, row, [label IN labels(actor) WHERE label <> 'Actor'] AS others
REMOVE actor:$(others)
SET actor:$(row.type)
