RETURN
  COUNT { (:Article) } AS articles,
  COUNT { (:Statement) } AS statements,
  COUNT { (:Relation) } AS relations,
  COLLECT { MATCH (a:Actor)-[e]->(b) RETURN count(DISTINCT [elementId(a), type(e), elementId(b)]) }[0] AS shortcuts,
  COUNT { (:Actor) } AS actors,
  COUNT { (:Item) } AS items
