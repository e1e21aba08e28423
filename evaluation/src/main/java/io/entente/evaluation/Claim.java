package io.entente.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.entente.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement as gold files write it, whether a person or the extractor made it.
 *
 * @param doc id of the article
 * @param begin offset of the sentence's first character in the article's text
 * @param end offset after its last
 * @param tense null where it is not annotated
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Claim(
        String doc,
        int begin,
        int end,
        @Nullable String trigger,
        End actor,
        String relation,
        @Nullable End counterpart,
        @Nullable String object,
        String polarity,
        String certainty,
        @Nullable String tense,
        @Nullable End source,
        @Nullable String quantity,
        double confidence) {

    /** @throws IllegalArgumentException if what every statement has is missing, as it may be in a file */
    public Claim {
        require(doc, "doc");
        require(actor, "actor");
        require(relation, "relation");
        require(polarity, "polarity");
        require(certainty, "certainty");
    }

    private static void require(@Nullable Object value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("a gold statement lacks its \"" + field + "\"");
        }
    }

    static Claim of(Statement statement) {
        return new Claim(
                statement.evidence().article(),
                statement.evidence().sentence().begin(),
                statement.evidence().sentence().end(),
                statement.evidence().triggerText(),
                End.of(statement.actor()),
                statement.type().name(),
                End.ofNullable(statement.counterpart()),
                statement.object() == null ? null : statement.object().name(),
                statement.polarity().sign(),
                statement.certainty().code(),
                statement.tense().code(),
                End.ofNullable(statement.source()),
                statement.quantity() == null ? null : statement.quantity().text(),
                statement.confidence());
    }

    /** How many characters the two sentences share; sentences are paired so that another splitter is not punished. */
    int overlap(Claim other) {
        return doc.equals(other.doc) ? Math.min(end, other.end) - Math.max(begin, other.begin) : 0;
    }

    @Override
    public String toString() {
        return doc + ":" + begin + " " + actor.id() + " " + (polarity.equals("-") ? "not " : "") + relation + " "
                + (counterpart == null ? "-" : counterpart.id()) + " [" + object + "] «" + trigger + "»";
    }
}
