package io.entente.cli.output;

import io.entente.statement.ActorMention;
import io.entente.statement.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements as rows: for a person at a glance, or for a program that reads tables. */
public final class StatementRows {

    private static final List<String> COLUMNS = List.of(
            "article", "actor", "relation", "object", "counterpart", "±", "certainty", "source", "quantity", "time");

    private static final List<String> DATA_COLUMNS = List.of(
            "article",
            "actor",
            "actor_id",
            "relation",
            "object",
            "counterpart",
            "counterpart_id",
            "polarity",
            "certainty",
            "tense",
            "source",
            "source_id",
            "quantity",
            "time",
            "confidence",
            "quote");

    private StatementRows() {}

    /** The columns that fit on a screen. */
    public static Rows of(List<Statement> statements) {
        return new Rows(COLUMNS, statements.stream().map(StatementRows::row).toList());
    }

    /** Those and the identifiers, the confidence and the sentence, for CSV and TSV. */
    public static Rows data(List<Statement> statements) {
        return new Rows(
                DATA_COLUMNS, statements.stream().map(StatementRows::dataRow).toList());
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

    private static List<@Nullable Object> dataRow(Statement statement) {
        return Arrays.asList(
                statement.evidence().article(),
                name(statement.actor()),
                id(statement.actor()),
                statement.type().name(),
                statement.object() == null ? null : statement.object().name(),
                name(statement.counterpart()),
                id(statement.counterpart()),
                statement.polarity().sign(),
                statement.certainty().code(),
                statement.tense().code(),
                name(statement.source()),
                id(statement.source()),
                statement.quantity() == null ? null : statement.quantity().text(),
                statement.time() == null ? null : statement.time().text(),
                statement.confidence(),
                statement.evidence().quote());
    }

    private static @Nullable String id(@Nullable ActorMention mention) {
        return mention == null ? null : mention.actor().id();
    }

    private static @Nullable String name(@Nullable ActorMention mention) {
        return mention == null ? null : mention.actor().name();
    }
}
