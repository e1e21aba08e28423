CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (statement:Statement) REQUIRE statement.id IS UNIQUE;
CREATE CONSTRAINT relation_id IF NOT EXISTS FOR (relation:Relation) REQUIRE relation.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (actor:Actor) REQUIRE actor.id IS UNIQUE;
CREATE CONSTRAINT item_id IF NOT EXISTS FOR (item:Item) REQUIRE item.id IS UNIQUE;
CREATE INDEX relation_type IF NOT EXISTS FOR (relation:Relation) ON (relation.type);
CREATE INDEX actor_name IF NOT EXISTS FOR (actor:Actor) ON (actor.name);
CREATE INDEX statement_origin IF NOT EXISTS FOR (statement:Statement) ON (statement.origin);
CREATE INDEX statement_voice IF NOT EXISTS FOR (statement:Statement) ON (statement.voice);
