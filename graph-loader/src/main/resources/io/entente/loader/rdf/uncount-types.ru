# What the relations have added to the counts of their types is taken away, and added again when they are counted.
DELETE { GRAPH <https://w3id.org/entente/counts> { ?type ent:relations ?relations ; ent:affirmed ?affirmed ; ent:denied ?denied ; ent:possible ?possible } }
INSERT { GRAPH <https://w3id.org/entente/counts> { ?type ent:relations ?others ; ent:affirmed ?yes ; ent:denied ?no ; ent:possible ?maybe } }
WHERE {
  {
    SELECT ?type (COUNT(*) AS ?few) (SUM(?thatAffirm) AS ?lessAffirmed) (SUM(?thatDeny) AS ?lessDenied) (SUM(?thatDoubt) AS ?lessPossible)
    WHERE {
      GRAPH ent:batch { ?relation a ent:Touched }
      ?relation ent:type ?type ; ent:affirmed ?thatAffirm ; ent:denied ?thatDeny ; ent:possible ?thatDoubt
    }
    GROUP BY ?type
  }
  GRAPH <https://w3id.org/entente/counts> {
    ?type ent:relations ?relations ; ent:affirmed ?affirmed ; ent:denied ?denied ; ent:possible ?possible
  }
  BIND(?relations - ?few AS ?others)
  BIND(?affirmed - ?lessAffirmed AS ?yes)
  BIND(?denied - ?lessDenied AS ?no)
  BIND(?possible - ?lessPossible AS ?maybe)
} ;

# Whether they are still the first and the last day of a type is looked at afterwards.
INSERT { GRAPH ent:batch { ?type ?end ?day } }
WHERE {
  { SELECT DISTINCT ?type WHERE { GRAPH ent:batch { ?relation a ent:Touched } ?relation ent:type ?type } }
  VALUES ?end { ent:firstSeen ent:lastSeen }
  GRAPH <https://w3id.org/entente/counts> { ?type ?end ?day }
} ;

