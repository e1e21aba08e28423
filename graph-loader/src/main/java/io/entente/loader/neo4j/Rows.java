package io.entente.loader.neo4j;

import io.entente.loader.store.GraphBatch;
import io.entente.statement.Actor;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Evidence;
import io.entente.statement.Item;
import io.entente.statement.Quantity;
import io.entente.statement.Relation;
import io.entente.statement.Statement;
import io.entente.statement.TimeReference;
import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the nodes of a batch into parameters. Neo4j drops a property whose value is null. */
final class Rows {

    private static final String COUNTRY = "Country";

    private Rows() {}

    static List<Map<String, @Nullable Object>> articles(GraphBatch batch, OffsetDateTime loadedAt) {
        return batch.articles().stream()
                .map(each -> {
                    ArticleVersion article = each.article();
                    URI url = article.url();
                    return row(
                            "id", article.id(),
                            "url", url == null ? null : url.toString(),
                            "title", article.title(),
                            "publisher", article.publisher(),
                            "published", article.published(),
                            "language", article.language(),
                            "sha256", article.sha256(),
                            "extractor", article.extractor(),
                            "version", batch.marks().get(article.id()),
                            "loadedAt", loadedAt);
                })
                .toList();
    }

    static List<Map<String, @Nullable Object>> actors(GraphBatch batch) {
        return batch.actors().stream().map(Rows::actor).toList();
    }

    private static Map<String, @Nullable Object> actor(Actor actor) {
        Map<String, @Nullable Object> properties = row(
                "id", actor.id(),
                "name", actor.name(),
                "country", actor.country(),
                "iso3", actor.type().equals(COUNTRY) ? actor.id() : null,
                "iri", actor.iri());
        return row("type", actor.type(), "properties", properties);
    }

    static List<Map<String, @Nullable Object>> items(GraphBatch batch) {
        return batch.items().stream()
                .map((Item item) -> row("id", item.id(), "name", item.name()))
                .toList();
    }

    static List<Map<String, @Nullable Object>> relations(GraphBatch batch) {
        return batch.relations().stream().map(Rows::relation).toList();
    }

    private static Map<String, @Nullable Object> relation(Relation relation) {
        Item object = relation.object();
        Actor counterpart = relation.counterpart();
        return row(
                "id", relation.id(),
                "type", relation.type().name(),
                "plover", relation.type().plover(),
                "symmetric", relation.type().symmetric(),
                "actor", relation.actor().id(),
                "object", object == null ? null : object.id(),
                "counterpart", counterpart == null ? null : counterpart.id());
    }

    static List<Map<String, @Nullable Object>> statements(GraphBatch batch) {
        return batch.statements().stream()
                .map(statement -> row(
                        "article", statement.evidence().article(),
                        "relation", statement.relation().id(),
                        "source",
                                statement.source() == null
                                        ? null
                                        : statement.source().actor().id(),
                        "properties", properties(statement)))
                .toList();
    }

    private static Map<String, @Nullable Object> properties(Statement statement) {
        Evidence evidence = statement.evidence();
        Quantity quantity = statement.quantity();
        TimeReference time = statement.time();
        return row(
                "id", statement.id(),
                "type", statement.type().name(),
                "polarity", statement.polarity().sign(),
                "certainty", statement.certainty().code(),
                "tense", statement.tense().code(),
                "trigger", evidence.triggerText(),
                "quote", evidence.quote(),
                "begin", evidence.sentence().begin(),
                "end", evidence.sentence().end(),
                "quantity", quantity == null ? null : quantity.text(),
                "amount", quantity == null ? null : number(quantity.amount()),
                "unit", quantity == null ? null : quantity.unit(),
                "time", time == null ? null : time.text(),
                "validFrom", time == null ? null : time.from(),
                "validTo", time == null ? null : time.to(),
                "confidence", statement.confidence(),
                "rule", evidence.rule());
    }

    /** Neo4j has no decimals. */
    private static @Nullable Double number(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.doubleValue();
    }

    /** A map of keys and values in turn; in no order, since Neo4j keeps none. */
    private static Map<String, @Nullable Object> row(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> row = HashMap.newHashMap(keysAndValues.length / 2);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            row.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return row;
    }
}
