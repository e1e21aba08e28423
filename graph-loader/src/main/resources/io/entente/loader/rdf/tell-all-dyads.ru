INSERT { ?relation ent:dyad ?dyad }
WHERE {
  ?relation ent:counterpart ?counterpart ; ent:actor ?actor
  BIND(STRAFTER(STR(?actor), STR(actor:)) AS ?one)
  BIND(STRAFTER(STR(?counterpart), STR(actor:)) AS ?other)
  BIND(IRI(CONCAT(STR(dyad:), IF(?one < ?other, CONCAT(?one, ",", ?other), CONCAT(?other, ",", ?one)))) AS ?dyad)
} ;
