package io.entente.statement.file;

import com.fasterxml.jackson.core.JsonGenerator;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.Evidence;
import io.entente.statement.Item;
import io.entente.statement.Quantity;
import io.entente.statement.Statement;
import io.entente.statement.TimeReference;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a statement as a JSON object: first what a person looks for, then what it takes to read the same statement back. */
final class StatementJson {

    private StatementJson() {}

    static void write(Statement statement, JsonGenerator json) throws IOException {
        Evidence evidence = statement.evidence();
        json.writeStartObject();
        json.writeStringField("id", statement.id());
        json.writeStringField("doc", evidence.article());
        json.writeNumberField("begin", evidence.sentence().begin());
        json.writeNumberField("end", evidence.sentence().end());
        json.writeStringField("trigger", evidence.triggerText());
        writeMention("actor", statement.actor(), json);
        json.writeStringField("relation", statement.type().name());
        writeMention("counterpart", statement.counterpart(), json);
        Item object = statement.object();
        writeText("object", object == null ? null : object.name(), json);
        json.writeStringField("polarity", statement.polarity().sign());
        json.writeStringField("certainty", statement.certainty().code());
        json.writeStringField("tense", statement.tense().code());
        writeMention("source", statement.source(), json);
        Quantity quantity = statement.quantity();
        writeText("quantity", quantity == null ? null : quantity.text(), json);
        TimeReference time = statement.time();
        writeText("time", time == null ? null : time.text(), json);
        writeText("plover", statement.type().plover(), json);
        writeText("cameo", statement.type().cameo(), json);
        json.writeNumberField("confidence", statement.confidence());
        json.writeStringField("quote", evidence.quote());
        writeText("objectId", object == null ? null : object.id(), json);
        writeAmount(quantity, json);
        writeText("validFrom", time == null ? null : time.from(), json);
        writeText("validTo", time == null ? null : time.to(), json);
        json.writeNumberField("triggerBegin", evidence.trigger().begin());
        json.writeNumberField("triggerEnd", evidence.trigger().end());
        json.writeStringField("rule", evidence.rule());
        json.writeEndObject();
    }

    private static void writeAmount(@Nullable Quantity quantity, JsonGenerator json) throws IOException {
        if (quantity == null || quantity.amount() == null) {
            json.writeNullField("amount");
        } else {
            json.writeNumberField("amount", quantity.amount());
        }
        writeText("unit", quantity == null ? null : quantity.unit(), json);
        writeText("bound", quantity == null ? null : quantity.bound().name().toLowerCase(Locale.ROOT), json);
    }

    private static void writeMention(String field, @Nullable ActorMention mention, JsonGenerator json)
            throws IOException {
        if (mention == null) {
            json.writeNullField(field);
            return;
        }
        Actor actor = mention.actor();
        json.writeObjectFieldStart(field);
        json.writeStringField("id", actor.id());
        json.writeStringField("mention", mention.text());
        writeText("country", actor.country(), json);
        json.writeStringField("name", actor.name());
        json.writeStringField("type", actor.type());
        writeText("iri", actor.iri(), json);
        json.writeEndObject();
    }

    /** A field whose value is a string by its {@code toString}, or null. */
    static void writeText(String field, @Nullable Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value.toString());
        }
    }
}
