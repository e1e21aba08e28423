
# The relations that were counted, of which some may be gone.
DELETE { GRAPH <https://w3id.org/entente/counts> { ?type ent:relations ?relations ; ent:affirmed ?affirmed ; ent:denied ?denied ; ent:possible ?possible } }
INSERT { GRAPH <https://w3id.org/entente/counts> { ?type ent:relations ?all ; ent:affirmed ?yes ; ent:denied ?no ; ent:possible ?maybe } }
WHERE {
  {
    SELECT ?type (COUNT(*) AS ?few) (SUM(?thatAffirm) AS ?moreAffirmed) (SUM(?thatDeny) AS ?moreDenied) (SUM(?thatDoubt) AS ?morePossible)
    WHERE {
      GRAPH ent:batch { ?relation a ent:Touched }
      ?relation ent:type ?type ; ent:affirmed ?thatAffirm ; ent:denied ?thatDeny ; ent:possible ?thatDoubt
    }
    GROUP BY ?type
  }
  OPTIONAL {
    GRAPH <https://w3id.org/entente/counts> {
      ?type ent:relations ?relations ; ent:affirmed ?affirmed ; ent:denied ?denied ; ent:possible ?possible
    }
  }
  BIND(COALESCE(?relations, 0) + ?few AS ?all)
  BIND(COALESCE(?affirmed, 0) + ?moreAffirmed AS ?yes)
  BIND(COALESCE(?denied, 0) + ?moreDenied AS ?no)
  BIND(COALESCE(?possible, 0) + ?morePossible AS ?maybe)
} ;

DELETE { GRAPH <https://w3id.org/entente/counts> { ?type ?count ?value } }
WHERE {
  GRAPH <https://w3id.org/entente/counts> { ?type ent:relations ?none FILTER(?none = 0) ?type ?count ?value }
} ;
