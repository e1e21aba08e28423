package io.entente.statement.file;

import io.entente.ontology.RelationType;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.Certainty;
import io.entente.statement.Evidence;
import io.entente.statement.Item;
import io.entente.statement.Polarity;
import io.entente.statement.Quantity;
import io.entente.statement.Statement;
import io.entente.statement.Tense;
import io.entente.statement.TimeReference;
import io.entente.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link StatementJson} writes. The id and the codes of the relation type follow from the rest and are not read. */
final class StatementParser {

    private final Function<String, Optional<RelationType>> relationTypes;

    StatementParser(Function<String, Optional<RelationType>> relationTypes) {
        this.relationTypes = relationTypes;
    }

    Statement parse(Fields fields) {
        try {
            return new Statement(
                    mention(fields.requiredObject("actor")),
                    fields.requiredName(
                            "relation",
                            relationTypes,
                            "is no relation type; take a name from the ontology, as SUPPLIES"),
                    item(fields),
                    mentionOrNull(fields.object("counterpart")),
                    fields.requiredCode("polarity", Polarity::ofSign, "should be \"+\" or \"-\""),
                    fields.requiredCode(
                            "certainty", Certainty::ofCode, "should be \"certain\", \"probable\" or \"possible\""),
                    fields.requiredCode("tense", Tense::ofCode, "should be \"past\", \"present\" or \"future\""),
                    mentionOrNull(fields.object("source")),
                    quantity(fields),
                    time(fields),
                    fields.requiredDouble("confidence"),
                    evidence(fields));
        } catch (IllegalArgumentException e) {
            throw fields.broken(e);
        }
    }

    private static ActorMention mention(Fields fields) {
        try {
            return new ActorMention(
                    new Actor(
                            fields.requiredText("id"),
                            fields.requiredText("name"),
                            fields.requiredText("type"),
                            fields.text("country"),
                            fields.text("iri")),
                    fields.requiredText("mention"));
        } catch (IllegalArgumentException e) {
            throw fields.broken(e);
        }
    }

    private static @Nullable ActorMention mentionOrNull(@Nullable Fields fields) {
        return fields == null ? null : mention(fields);
    }

    private static @Nullable Item item(Fields fields) {
        return fields.has("object") ? new Item(fields.requiredText("objectId"), fields.requiredText("object")) : null;
    }

    private static @Nullable Quantity quantity(Fields fields) {
        if (!fields.has("quantity")) {
            return null;
        }
        Quantity.Bound bound = fields.requiredCode(
                "bound",
                code -> Quantity.Bound.valueOf(code.toUpperCase(Locale.ROOT)),
                "should be \"exactly\", \"about\", \"at_least\" or \"at_most\"");
        return new Quantity(fields.requiredText("quantity"), fields.decimal("amount"), fields.text("unit"), bound);
    }

    private static @Nullable TimeReference time(Fields fields) {
        return fields.has("time")
                ? new TimeReference(fields.requiredText("time"), fields.date("validFrom"), fields.date("validTo"))
                : null;
    }

    private static Evidence evidence(Fields fields) {
        return new Evidence(
                fields.requiredText("doc"),
                new Span(fields.requiredOffset("begin"), fields.requiredOffset("end")),
                fields.requiredText("quote"),
                new Span(fields.requiredOffset("triggerBegin"), fields.requiredOffset("triggerEnd")),
                fields.requiredText("trigger"),
                fields.requiredText("rule"));
    }
}
