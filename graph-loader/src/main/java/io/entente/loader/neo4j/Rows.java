package io.entente.loader.neo4j;

import io.entente.loader.store.ArticleContent;
import io.entente.loader.store.GraphBatch;
import io.entente.loader.store.KeyedStatement;
import io.entente.loader.store.RelationTally;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Evidence;
import io.entente.statement.Item;
import io.entente.statement.Quantity;
import io.entente.statement.Statement;
import io.entente.statement.TimeReference;
import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the nodes of a batch into parameters. What is absent is left out: in Cypher a missing key is null. */
final class Rows {

    private static final String COUNTRY = "Country";

    private Rows() {}

    static List<Map<String, @Nullable Object>> articles(GraphBatch batch, OffsetDateTime loadedAt) {
        return batch.articles().stream()
                .map(each -> article(each, batch.marks().get(each.article().id()), loadedAt))
                .toList();
    }

    static Map<String, @Nullable Object> article(
            ArticleContent content, @Nullable String mark, OffsetDateTime loadedAt) {
        ArticleVersion article = content.article();
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
                "version", mark,
                "loadedAt", loadedAt);
    }

    static List<Map<String, @Nullable Object>> actors(List<Actor> actors) {
        return actors.stream()
                .map(actor -> row("type", actor.type(), "properties", actorProperties(actor)))
                .toList();
    }

    static Map<String, @Nullable Object> actorProperties(Actor actor) {
        return row(
                "id", actor.id(),
                "name", actor.name(),
                "country", actor.country(),
                "iso3", actor.type().equals(COUNTRY) ? actor.id() : null,
                "iri", actor.iri());
    }

    static List<Map<String, @Nullable Object>> items(List<Item> items) {
        return items.stream().map(Rows::item).toList();
    }

    static Map<String, @Nullable Object> item(Item item) {
        return row("id", item.id(), "name", item.name());
    }

    static List<Map<String, @Nullable Object>> relations(List<RelationTally> fresh) {
        return fresh.stream()
                .map(tally -> row(
                        "actor", tally.ends().actor(),
                        "object", tally.ends().object(),
                        "counterpart", tally.ends().counterpart(),
                        "properties", relationProperties(tally),
                        "shortcut", tally.hasShortcut() ? shortcut(tally) : null))
                .toList();
    }

    /** A relation that nothing else is known of. */
    static Map<String, @Nullable Object> relationProperties(RelationTally tally) {
        return row(
                "id", tally.id(),
                "type", tally.ends().type().name(),
                "plover", tally.ends().type().plover(),
                "symmetric", tally.ends().type().symmetric(),
                "affirmed", tally.affirmed(),
                "denied", tally.denied(),
                "possible", tally.possible(),
                "articles", tally.articles(),
                "sources", tally.speakers().size(),
                "origins", tally.origins().size(),
                "firstSeen", tally.firstSeen(),
                "lastSeen", tally.lastSeen());
    }

    static Map<String, @Nullable Object> shortcut(RelationTally tally) {
        return row(
                "relation", tally.id(),
                "object", tally.ends().object(),
                "affirmed", tally.affirmed(),
                "denied", tally.denied(),
                "possible", tally.possible(),
                "firstSeen", tally.firstSeen(),
                "lastSeen", tally.lastSeen());
    }

    /** What is added to the counts of relations, where some speakers and origins are known for them already. */
    static List<Map<String, @Nullable Object>> tallies(List<RelationTally> relations, Set<String> knownKeys) {
        return relations.stream()
                .map(tally -> row(
                        "id", tally.id(),
                        "affirmed", tally.affirmed(),
                        "denied", tally.denied(),
                        "possible", tally.possible(),
                        "articles", tally.articles(),
                        "sources", unknown(Voice.keys(tally), knownKeys),
                        "origins", unknown(tally.origins().stream(), knownKeys),
                        "firstSeen", tally.firstSeen(),
                        "lastSeen", tally.lastSeen()))
                .toList();
    }

    private static long unknown(Stream<String> keys, Set<String> known) {
        return keys.filter(key -> !known.contains(key)).count();
    }

    static List<Map<String, @Nullable Object>> statements(GraphBatch batch) {
        return batch.articles().stream()
                .map(each -> row(
                        "id", each.article().id(),
                        "statements",
                                each.statements().stream().map(Rows::statement).toList()))
                .toList();
    }

    private static Map<String, @Nullable Object> statement(KeyedStatement keyed) {
        ActorMention source = keyed.statement().source();
        return row(
                "relation", keyed.relationId(),
                "source", source == null ? null : source.actor().id(),
                "properties", properties(keyed));
    }

    static Map<String, @Nullable Object> properties(KeyedStatement keyed) {
        Statement statement = keyed.statement();
        Evidence evidence = statement.evidence();
        Quantity quantity = statement.quantity();
        TimeReference time = statement.time();
        return row(
                "id", keyed.id(),
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
                "rule", evidence.rule(),
                "origin", keyed.origin(),
                "voice", Voice.key(keyed));
    }

    /** Neo4j has no decimals. */
    private static @Nullable Double number(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.doubleValue();
    }

    /** A map of keys and values in turn; in no order, since Neo4j keeps none. */
    private static Map<String, @Nullable Object> row(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> row = HashMap.newHashMap(keysAndValues.length / 2);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (keysAndValues[i + 1] != null) {
                row.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
            }
        }
        return row;
    }
}
