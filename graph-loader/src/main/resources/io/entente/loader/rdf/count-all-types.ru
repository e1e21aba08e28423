INSERT { GRAPH <https://w3id.org/entente/counts> { ?type ent:relations ?relations ; ent:affirmed ?affirmed ; ent:denied ?denied ; ent:possible ?possible } }
WHERE {
  SELECT ?type (COUNT(*) AS ?relations) (SUM(?thatAffirm) AS ?affirmed) (SUM(?thatDeny) AS ?denied) (SUM(?thatDoubt) AS ?possible)
  WHERE { ?relation ent:type ?type ; ent:affirmed ?thatAffirm ; ent:denied ?thatDeny ; ent:possible ?thatDoubt }
  GROUP BY ?type
} ;

# Apart from the counts: some relations have no day.
INSERT { GRAPH <https://w3id.org/entente/counts> { ?type ent:firstSeen ?first ; ent:lastSeen ?last } }
WHERE {
  SELECT ?type (MIN(?early) AS ?first) (MAX(?late) AS ?last)
  WHERE { ?relation ent:type ?type ; ent:firstSeen ?early ; ent:lastSeen ?late }
  GROUP BY ?type
} ;
