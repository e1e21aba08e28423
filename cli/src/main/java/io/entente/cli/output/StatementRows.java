package io.entente.cli.output;

import io.entente.statement.ActorMention;
import io.entente.statement.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements as rows: what a person wants to see of one at a glance. */
public final class StatementRows {

    private static final List<String> COLUMNS = List.of(
            "article", "actor", "relation", "object", "counterpart", "±", "certainty", "source", "quantity", "time");

    private StatementRows() {}

    public static Rows of(List<Statement> statements) {
        return new Rows(COLUMNS, statements.stream().map(StatementRows::row).toList());
    }

    private static List<@Nullable Object> row(Statement statement) {
        return Arrays.asList(
                statement.evidence().article(),
                name(statement.actor()),
                statement.type().name(),
                statement.object() == null ? null : statement.object().name(),
                name(statement.counterpart()),
                statement.polarity().sign(),
                statement.certainty().code(),
                name(statement.source()),
                statement.quantity() == null ? null : statement.quantity().text(),
                statement.time() == null ? null : statement.time().text());
    }

    private static @Nullable String name(@Nullable ActorMention mention) {
        return mention == null ? null : mention.actor().name();
    }
}
