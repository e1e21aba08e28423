// When did two actors meet or visit each other, and what did they do to or with each other in the weeks after?
// By the shortcuts, which exist for what is affirmed: two large actors have many relations, but few with each other.
CALL () {
  MATCH (one:Actor) WHERE one.id = $a OR one.country = $a
  MATCH (other:Actor) WHERE other.id = $b OR other.country = $b
  MATCH (one)-[followed]-(other) WHERE NOT type(followed) IN ['MEETS', 'VISITS', 'HOSTS']
  WITH DISTINCT followed.relation AS id
  MATCH (f:Relation {id: id}) WHERE f.plover IS NOT NULL
  MATCH (f)<-[:ABOUT]-(t:Statement)-[:STATED_IN]->(b:Article)
  WHERE t.polarity = '+' AND t.certainty <> 'possible'
  WITH DISTINCT f, coalesce(t.validFrom, b.published) AS after
  RETURN collect({relation: f, day: after}) AS deeds
}
MATCH (one:Actor) WHERE one.id = $a OR one.country = $a
MATCH (other:Actor) WHERE other.id = $b OR other.country = $b
MATCH (one)-[met:MEETS|VISITS|HOSTS]-(other)
WITH DISTINCT deeds, met.relation AS id
MATCH (r:Relation {id: id})<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
WHERE s.polarity = '+' AND s.certainty <> 'possible' AND s.tense <> 'future'
WITH DISTINCT deeds, r, coalesce(s.validFrom, a.published) AS day
WHERE day IS NOT NULL
ORDER BY day DESC, r.id
LIMIT $limit
MATCH (x:Actor)<-[:ACTOR]-(r)-[:COUNTERPART]->(y:Actor)
WITH r, day, x, y, [deed IN deeds WHERE deed.day >= day AND deed.day <= day + duration({days: $days})] AS next
UNWIND CASE WHEN next = [] THEN [null] ELSE next END AS deed
WITH r, day, x, y, deed.relation AS f, deed.day AS after
OPTIONAL MATCH (from:Actor)<-[:ACTOR]-(f)-[:COUNTERPART]->(to:Actor)
OPTIONAL MATCH (f)-[:OBJECT]->(item:Item)
RETURN day, x.name AS actor, r.type AS relation, y.name AS counterpart, after AS followed_on, from.name AS by,
       f.type AS followed, item.name AS object, to.name AS to
ORDER BY day DESC, r.id, coalesce(toString(after), ''), f.id
