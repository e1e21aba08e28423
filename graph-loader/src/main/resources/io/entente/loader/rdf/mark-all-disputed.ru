INSERT { ?relation a ent:DisputedRelation }
WHERE {
  ?relation ent:denied ?denied FILTER(?denied > 0)
  ?relation ent:affirmed ?affirmed FILTER(?affirmed > 0)
} ;
