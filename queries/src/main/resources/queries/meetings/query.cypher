// When did two actors meet or visit each other, and what did they do to or with each other in the weeks after?
MATCH (one:Actor) WHERE one.id = $a OR one.country = $a
MATCH (one)<-[:ACTOR|COUNTERPART]-(r:Relation)-[:ACTOR|COUNTERPART]->(other:Actor)
WHERE other.id = $b OR other.country = $b
WITH DISTINCT r
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
WHERE r.type IN ['MEETS', 'VISITS', 'HOSTS'] AND s.polarity = '+' AND s.certainty <> 'possible' AND s.tense <> 'future'
WITH DISTINCT r, coalesce(s.validFrom, a.published) AS day
WHERE day IS NOT NULL
ORDER BY day DESC, r.id
LIMIT $limit
MATCH (x:Actor)<-[:ACTOR]-(r)-[:COUNTERPART]->(y:Actor)
OPTIONAL CALL (day) {
  MATCH (one:Actor) WHERE one.id = $a OR one.country = $a
  MATCH (one)<-[:ACTOR|COUNTERPART]-(f:Relation)-[:ACTOR|COUNTERPART]->(other:Actor)
  WHERE (other.id = $b OR other.country = $b) AND NOT f.type IN ['MEETS', 'VISITS', 'HOSTS'] AND f.plover IS NOT NULL
  WITH DISTINCT f, day
  MATCH (f)<-[:ABOUT]-(t:Statement)-[:STATED_IN]->(b:Article)
  WHERE t.polarity = '+' AND t.certainty <> 'possible'
  WITH DISTINCT f, day, coalesce(t.validFrom, b.published) AS after
  WHERE after >= day AND after <= day + duration({days: $days})
  MATCH (from:Actor)<-[:ACTOR]-(f)-[:COUNTERPART]->(to:Actor)
  OPTIONAL MATCH (f)-[:OBJECT]->(item:Item)
  RETURN f, after, from, to, item
}
RETURN day, x.name AS actor, r.type AS relation, y.name AS counterpart, after AS followed_on, from.name AS by,
       f.type AS followed, item.name AS object, to.name AS to
ORDER BY day DESC, r.id, coalesce(toString(after), ''), f.id
