
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

DELETE { GRAPH <https://w3id.org/entente/counts> { ?type ent:firstSeen ?day } }
INSERT { GRAPH <https://w3id.org/entente/counts> { ?type ent:firstSeen ?first } }
WHERE {
  {
    SELECT ?type (MIN(?seen) AS ?first)
    WHERE { GRAPH ent:batch { ?relation a ent:Touched } ?relation ent:type ?type ; ent:firstSeen ?seen }
    GROUP BY ?type
  }
  OPTIONAL { GRAPH <https://w3id.org/entente/counts> { ?type ent:firstSeen ?day } }
  FILTER(!BOUND(?day) || ?first < ?day)
} ;

DELETE { GRAPH <https://w3id.org/entente/counts> { ?type ent:lastSeen ?day } }
INSERT { GRAPH <https://w3id.org/entente/counts> { ?type ent:lastSeen ?last } }
WHERE {
  {
    SELECT ?type (MAX(?seen) AS ?last)
    WHERE { GRAPH ent:batch { ?relation a ent:Touched } ?relation ent:type ?type ; ent:lastSeen ?seen }
    GROUP BY ?type
  }
  OPTIONAL { GRAPH <https://w3id.org/entente/counts> { ?type ent:lastSeen ?day } }
  FILTER(!BOUND(?day) || ?last > ?day)
} ;

# A day on which no relation of the type was seen any more is looked for anew, among all of the type: a day of many relations
# seldom loses all of them.
DELETE { GRAPH ent:batch { ?type ent:firstSeen ?day } }
WHERE {
  GRAPH ent:batch { ?type ent:firstSeen ?day }
  FILTER EXISTS { ?relation ent:firstSeen ?day ; ent:type ?type }
} ;

DELETE { GRAPH ent:batch { ?type ent:lastSeen ?day } }
WHERE {
  GRAPH ent:batch { ?type ent:lastSeen ?day }
  FILTER EXISTS { ?relation ent:lastSeen ?day ; ent:type ?type }
} ;

DELETE { GRAPH <https://w3id.org/entente/counts> { ?type ent:firstSeen ?day } }
INSERT { GRAPH <https://w3id.org/entente/counts> { ?type ent:firstSeen ?first } }
WHERE {
  GRAPH ent:batch { ?type ent:firstSeen ?lost }
  GRAPH <https://w3id.org/entente/counts> { ?type ent:firstSeen ?day }
  OPTIONAL {
    SELECT ?type (MIN(?seen) AS ?first)
    WHERE { GRAPH ent:batch { ?type ent:firstSeen ?gone } ?relation ent:type ?type ; ent:firstSeen ?seen }
    GROUP BY ?type
  }
} ;

DELETE { GRAPH <https://w3id.org/entente/counts> { ?type ent:lastSeen ?day } }
INSERT { GRAPH <https://w3id.org/entente/counts> { ?type ent:lastSeen ?last } }
WHERE {
  GRAPH ent:batch { ?type ent:lastSeen ?lost }
  GRAPH <https://w3id.org/entente/counts> { ?type ent:lastSeen ?day }
  OPTIONAL {
    SELECT ?type (MAX(?seen) AS ?last)
    WHERE { GRAPH ent:batch { ?type ent:lastSeen ?gone } ?relation ent:type ?type ; ent:lastSeen ?seen }
    GROUP BY ?type
  }
} ;

DELETE { GRAPH <https://w3id.org/entente/counts> { ?type ?count ?value } }
WHERE {
  GRAPH <https://w3id.org/entente/counts> { ?type ent:relations ?none FILTER(?none = 0) ?type ?count ?value }
} ;
