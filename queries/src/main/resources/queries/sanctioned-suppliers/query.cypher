// Which suppliers of an actor are themselves under sanctions, and whose?
MATCH (z:Actor) WHERE z.id = $recipient OR z.country = $recipient
MATCH (z)<-[in:ACTOR|COUNTERPART]-(r:Relation)-[:ACTOR|COUNTERPART]->(x:Actor)
WHERE r.affirmed > 0
  AND ((type(in) = 'COUNTERPART' AND r.type IN ['SUPPLIES', 'SELLS_TO']) OR (type(in) = 'ACTOR' AND r.type = 'BUYS_FROM'))
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
MATCH (x)<-[:COUNTERPART]-(m:Relation {type: 'SANCTIONS'})-[:ACTOR]->(by:Actor)
WHERE m.affirmed > 0 AND ($sanctioner IS NULL OR $sanctioner IN [by.id, by.country])
WITH r, x, z, item, by, min(m.firstSeen) AS supplier_since
RETURN x.name AS supplier, item.name AS goods, z.name AS recipient, by.name AS sanctioner, supplier_since,
       CASE WHEN EXISTS { (z)<-[:COUNTERPART]-(n:Relation {type: 'SANCTIONS'})-[:ACTOR]->(by) WHERE n.affirmed > 0 }
            THEN 'yes' ELSE 'no' END AS recipient_too
ORDER BY x.id, coalesce(item.id, ''), z.id, r.id, by.id
LIMIT $limit
