// What does an actor deny, who is said to do it, and how many affirm it?
MATCH (source:Actor) WHERE source.id = $speaker OR source.country = $speaker
MATCH (source)<-[:ACCORDING_TO]-(s:Statement {polarity: '-'})-[:STATED_IN]->(a:Article)
WHERE $since IS NULL OR a.published >= $since
MATCH (s)-[:ABOUT]->(r:Relation)-[:ACTOR]->(x:Actor)
OPTIONAL MATCH (r)-[:COUNTERPART]->(y:Actor)
OPTIONAL MATCH (r)-[:OBJECT]->(item:Item)
RETURN a.published AS published, source.name AS speaker, x.name AS actor, r.type AS relation, item.name AS object,
       y.name AS counterpart, r.affirmed AS affirmed, a.id AS article, s.quote AS quote
ORDER BY coalesce(toString(a.published), '') DESC, a.id, s.begin, s.id
LIMIT $limit
