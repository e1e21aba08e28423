// Which speculation was affirmed later, and by whom?
MATCH (r:Relation) WHERE r.possible > 0 AND r.affirmed > 0
  AND ($actor IS NULL OR EXISTS { (r)-[:ACTOR|COUNTERPART]->(end:Actor) WHERE $actor IN [end.id, end.country] })
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
OPTIONAL MATCH (s)-[:ACCORDING_TO]->(source:Actor)
WITH r, s.certainty = 'possible' AS doubtful, toString(a.published) + ' ' + coalesce(source.name, a.publisher, a.id) AS said
WHERE s.polarity = '+' AND a.published IS NOT NULL
WITH r, min(CASE WHEN doubtful THEN said END) AS first,
     collect(CASE WHEN NOT doubtful THEN said END) AS later
UNWIND later AS said
WITH r, first, said
WHERE left(said, 10) > left(first, 10)
WITH r, first, min(said) AS next
ORDER BY left(next, 10) DESC, r.id
LIMIT $limit
MATCH (r)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
RETURN x.name AS actor, r.type AS relation, item.name AS object, y.name AS counterpart,
       date(left(first, 10)) AS held_possible, substring(first, 11) AS held_by,
       date(left(next, 10)) AS affirmed_on, substring(next, 11) AS affirmed_by, r.denied AS denied
ORDER BY affirmed_on DESC, r.id
