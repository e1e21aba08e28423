package io.entente.loader.neo4j;

import io.entente.loader.store.KeyedStatement;
import io.entente.loader.store.RelationTally;
import io.entente.statement.ContentHash;
import java.util.stream.Stream;

/** The key under which an index finds whether a relation was said by a speaker before: a hash of both. */
final class Voice {

    private static final int DIGITS = 16;

    private Voice() {}

    static String key(KeyedStatement statement) {
        return key(statement.relationId(), statement.speaker());
    }

    static Stream<String> keys(RelationTally relation) {
        return relation.speakers().stream().map(speaker -> key(relation.id(), speaker));
    }

    private static String key(String relation, String speaker) {
        return ContentHash.of(relation, speaker).substring(0, DIGITS);
    }
}
