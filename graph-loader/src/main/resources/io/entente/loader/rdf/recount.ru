DELETE { ?relation ?count ?value }
WHERE {
  GRAPH ent:batch { ?relation a ent:Touched }
  VALUES ?count { ent:affirmed ent:denied ent:possible ent:articles ent:sources ent:origins ent:speaker ent:firstSeen ent:lastSeen }
  ?relation ?count ?value
} ;

DELETE { ?relation a ent:DisputedRelation }
WHERE { GRAPH ent:batch { ?relation a ent:Touched } } ;

# In the article's own voice it is the outlet that says so.
INSERT { ?relation ent:speaker ?speaker }
WHERE {
  GRAPH ent:batch { ?relation a ent:Touched }
  GRAPH ?article {
    ?statement ent:about ?relation .
    ?article dct:identifier ?id
    OPTIONAL { ?article dct:publisher ?publisher }
  }
  OPTIONAL {
    GRAPH ?article { ?statement prov:wasAttributedTo ?source }
    ?source dct:identifier ?sourceId
  }
  BIND(COALESCE(?sourceId, ?publisher, ?id) AS ?speaker)
} ;

INSERT { ?relation ent:sources ?sources }
WHERE {
  SELECT ?relation (COUNT(?speaker) AS ?sources)
  WHERE {
    GRAPH ent:batch { ?relation a ent:Touched }
    ?relation ent:speaker ?speaker
  }
  GROUP BY ?relation
} ;

INSERT {
  ?relation ent:affirmed ?affirmed ; ent:denied ?denied ; ent:possible ?possible ;
            ent:articles ?articles ; ent:origins ?origins
}
WHERE {
  SELECT ?relation
         (SUM(IF(?polarity = "+" && ?certainty != "possible", 1, 0)) AS ?affirmed)
         (SUM(IF(?polarity = "-", 1, 0)) AS ?denied)
         (SUM(IF(?polarity = "+" && ?certainty = "possible", 1, 0)) AS ?possible)
         (COUNT(DISTINCT ?article) AS ?articles)
         (COUNT(DISTINCT ?origin) AS ?origins)
  WHERE {
    GRAPH ent:batch { ?relation a ent:Touched }
    GRAPH ?article {
      ?statement ent:about ?relation ; ent:polarity ?polarity ; ent:certainty ?certainty ; ent:origin ?origin
    }
  }
  GROUP BY ?relation
} ;

INSERT { ?relation a ent:DisputedRelation }
WHERE {
  GRAPH ent:batch { ?relation a ent:Touched }
  ?relation ent:affirmed ?affirmed ; ent:denied ?denied
  FILTER(?affirmed > 0 && ?denied > 0)
} ;

# Apart from the counts: one article without a day would make the least of all days an error.
INSERT { ?relation ent:firstSeen ?firstSeen ; ent:lastSeen ?lastSeen }
WHERE {
  SELECT ?relation (MIN(?published) AS ?firstSeen) (MAX(?published) AS ?lastSeen)
  WHERE {
    GRAPH ent:batch { ?relation a ent:Touched }
    GRAPH ?article { ?statement ent:about ?relation . ?article dct:issued ?published }
  }
  GROUP BY ?relation
} ;

# A shortcut may stand for several relations, of different objects: it goes with the last that is affirmed.
DELETE { ?actor ?type ?other }
WHERE {
  GRAPH ent:batch { ?relation a ent:Touched }
  ?relation ent:type ?type ; ent:actor ?actor
  FILTER NOT EXISTS { ?relation ent:affirmed ?affirmed FILTER(?affirmed > 0) }
  OPTIONAL { ?relation ent:counterpart ?counterpart }
  OPTIONAL { ?relation ent:object ?object }
  BIND(COALESCE(?counterpart, ?object) AS ?other)
  ?actor ?type ?other
  FILTER NOT EXISTS {
    ?sibling ent:counterpart ?other ; ent:actor ?actor ; ent:type ?type ; ent:affirmed ?count
    FILTER(?count > 0)
  }
  FILTER NOT EXISTS {
    ?sibling ent:object ?other ; ent:actor ?actor ; ent:type ?type ; ent:affirmed ?count
    FILTER(?count > 0)
    FILTER NOT EXISTS { ?sibling ent:counterpart ?end }
  }
} ;

INSERT { ?actor ?type ?other }
WHERE {
  GRAPH ent:batch { ?relation a ent:Touched }
  ?relation ent:affirmed ?affirmed ; ent:type ?type ; ent:actor ?actor
  FILTER(?affirmed > 0)
  OPTIONAL { ?relation ent:counterpart ?counterpart }
  OPTIONAL { ?relation ent:object ?object }
  BIND(COALESCE(?counterpart, ?object) AS ?other)
} ;
