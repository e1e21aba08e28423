// In the article's own voice it is the outlet that says so.
UNWIND $relations AS id
MATCH (relation:Relation {id: id})
OPTIONAL MATCH (relation)<-[:ABOUT]-(statement:Statement)-[:STATED_IN]->(article:Article)
WITH relation,
     relation.affirmed > 0 AS before,
     count(statement) AS statements,
     count(CASE WHEN statement.polarity = '+' AND statement.certainty <> 'possible' THEN 1 END) AS affirmed,
     count(CASE WHEN statement.polarity = '-' THEN 1 END) AS denied,
     count(CASE WHEN statement.polarity = '+' AND statement.certainty = 'possible' THEN 1 END) AS possible,
     count(DISTINCT article) AS articles,
     count(DISTINCT statement.voice) AS sources,
     count(DISTINCT statement.origin) AS origins,
     min(article.published) AS firstSeen,
     max(article.published) AS lastSeen
SET relation += {
  affirmed: affirmed, denied: denied, possible: possible, articles: articles, sources: sources, origins: origins,
  firstSeen: firstSeen, lastSeen: lastSeen
}
RETURN relation.id AS id, relation.type AS type, before, affirmed > 0 AS after, statements = 0 AS orphaned
