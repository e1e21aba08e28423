// Who is said to be a member of an organization or bloc, and since when?
MATCH (:Actor {id: $organization})<-[:COUNTERPART]-(r:Relation {type: 'MEMBER_OF'})-[:ACTOR]->(x:Actor)
MATCH (r)<-[:ABOUT]-(s:Statement)-[:STATED_IN]->(a:Article)
WITH r, x, s, a
ORDER BY coalesce(toString(a.published), '9999'), a.id, s.id
WITH r, x, head(collect(s.quote)) AS first_quote
RETURN x.name AS member, r.affirmed AS affirmed, r.denied AS denied, r.possible AS possible, r.firstSeen AS since,
       r.lastSeen AS until, first_quote
ORDER BY affirmed DESC, x.id, r.id
LIMIT $limit
