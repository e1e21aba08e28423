# Only what loads have written: the store may hold other data.
DELETE { GRAPH ?article { ?subject ?property ?value } }
WHERE { ?article ent:version ?version . GRAPH ?article { ?subject ?property ?value } } ;

DELETE { ?subject ?property ?value }
WHERE {
  { ?subject a ent:Relation } UNION { ?subject a ent:Actor } UNION { ?subject a ent:Item } UNION { ?subject ent:version ?version }
  ?subject ?property ?value
} ;

