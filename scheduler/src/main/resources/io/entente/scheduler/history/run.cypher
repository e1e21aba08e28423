MERGE (run:Run {id: $run.id})
SET run = $run
WITH run
UNWIND $brought AS each
MATCH (article:Article {id: each.article})
MERGE (run)-[brought:BROUGHT]->(article)
SET brought.changed = each.changed, brought.source = each.source
