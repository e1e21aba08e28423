// Through whom may goods reach an actor: who gets the same goods from others and passes them on?
MATCH (z:Actor) WHERE z.id = $recipient OR z.country = $recipient
MATCH (z)<-[end2:ACTOR|COUNTERPART]-(r2:Relation)-[:ACTOR|COUNTERPART]->(y:Actor)
WHERE r2.affirmed > 0
  AND ((type(end2) = 'COUNTERPART' AND r2.type IN ['SUPPLIES', 'SELLS_TO']) OR (type(end2) = 'ACTOR' AND r2.type = 'BUYS_FROM'))
MATCH (r2)-[:OBJECT]->(item:Item)
WHERE $goods IS NULL OR item.id CONTAINS toLower($goods)
MATCH (y)<-[end1:ACTOR|COUNTERPART]-(r1:Relation)-[:ACTOR|COUNTERPART]->(x:Actor)
WHERE r1.affirmed > 0 AND x <> z
  AND ((type(end1) = 'COUNTERPART' AND r1.type IN ['SUPPLIES', 'SELLS_TO']) OR (type(end1) = 'ACTOR' AND r1.type = 'BUYS_FROM'))
  AND EXISTS { (r1)-[:OBJECT]->(item) }
RETURN x.name AS origin, item.name AS goods, y.name AS intermediary, z.name AS recipient,
       r1.firstSeen AS first_in, r2.firstSeen AS first_out, r1.denied + r2.denied AS denied
ORDER BY coalesce(toString(r2.lastSeen), '') DESC, item.id, y.id, x.id, r1.id, r2.id
LIMIT $limit
