CREATE CONSTRAINT EDGE_relation IF NOT EXISTS FOR ()-[shortcut:EDGE]-() REQUIRE shortcut.relation IS UNIQUE
