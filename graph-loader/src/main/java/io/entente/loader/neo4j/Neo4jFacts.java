package io.entente.loader.neo4j;

import io.entente.loader.store.Fact;
import io.entente.loader.store.FactKind;
import org.neo4j.driver.Record;

/** Rows of the queries {@code facts-*.cypher} as facts. */
final class Neo4jFacts {

    private Neo4jFacts() {}

    static Fact of(FactKind kind, Record row) {
        if (kind == FactKind.SHORTCUT) {
            Fact shortcut = Fact.shortcut(
                    row.get("actor").asString(),
                    row.get("type").asString(),
                    row.get("toActor").asBoolean(),
                    row.get("other").asString());
            return new Fact(kind, shortcut.id(), row.get("content").asString());
        }
        return Fact.of(
                kind, row.get("id").asString(), row.get("content").asList().toArray());
    }
}
