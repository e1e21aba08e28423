// What happened between two actors: both, those who act for them, and what joins them.
MATCH (actor:Actor)<-[from:ACTOR]-(relation:Relation)-[to:COUNTERPART]->(counterpart:Actor)
WHERE ($a IN [actor.id, actor.country] AND $b IN [counterpart.id, counterpart.country])
   OR ($b IN [actor.id, actor.country] AND $a IN [counterpart.id, counterpart.country])
MATCH (relation)<-[about:ABOUT]-(statement:Statement)-[stated:STATED_IN]->(article:Article)
WHERE $since IS NULL OR coalesce(statement.validFrom, article.published) >= $since
OPTIONAL MATCH (relation)-[object:OBJECT]->(item:Item)
OPTIONAL MATCH (statement)-[according:ACCORDING_TO]->(source:Actor)
OPTIONAL MATCH (actor)-[shortcut {relation: relation.id}]->(counterpart)
RETURN actor, shortcut, counterpart, from, relation, to, about, statement, stated, article, object, item, according, source
LIMIT 300
