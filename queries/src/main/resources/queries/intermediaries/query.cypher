// Through whom may goods reach an actor: who gets the same goods from others and passes them on?
// By the shortcuts, which exist for what is affirmed and tell the goods: a large supplier has many relations, but few of a kind.
MATCH (z:Actor) WHERE z.id = $recipient OR z.country = $recipient
MATCH (z)-[onward:SUPPLIES|SELLS_TO|BUYS_FROM]-(y:Actor)
WHERE CASE type(onward) WHEN 'BUYS_FROM' THEN startNode(onward) ELSE endNode(onward) END = z
  AND ($goods IS NULL OR onward.object CONTAINS toLower($goods))
WITH z, y, collect(onward) AS all, collect(DISTINCT onward.object) AS goods
MATCH (y)-[into:SUPPLIES|SELLS_TO|BUYS_FROM]-(x:Actor)
WHERE x <> z AND CASE type(into) WHEN 'BUYS_FROM' THEN startNode(into) ELSE endNode(into) END = y
  AND into.object IN goods
UNWIND [each IN all WHERE each.object = into.object] AS onward
WITH x, y, z, into, onward
ORDER BY coalesce(toString(onward.lastSeen), '') DESC, onward.object, y.id, x.id, into.relation, onward.relation
LIMIT $limit
MATCH (item:Item {id: onward.object})
RETURN x.name AS origin, item.name AS goods, y.name AS intermediary, z.name AS recipient,
       into.firstSeen AS first_in, onward.firstSeen AS first_out, into.denied + onward.denied AS denied
ORDER BY coalesce(toString(onward.lastSeen), '') DESC, item.id, y.id, x.id, into.relation, onward.relation
