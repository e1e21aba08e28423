# Only what loads have written into the default graph: the store may hold other data.
DELETE { ?subject ?property ?value }
WHERE {
  { ?subject a ent:Relation } UNION { ?subject a ent:Actor } UNION { ?subject a ent:Item } UNION { ?subject ent:version ?version }
  ?subject ?property ?value
}
