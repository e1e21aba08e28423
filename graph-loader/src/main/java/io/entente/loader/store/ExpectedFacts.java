package io.entente.loader.store;

import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.ArticleStatements;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Evidence;
import io.entente.statement.Item;
import io.entente.statement.Quantity;
import io.entente.statement.Statement;
import io.entente.statement.TimeReference;
import java.util.function.Consumer;

/** The facts that a store must hold, from what was loaded into it. */
public final class ExpectedFacts {

    private static final String COUNTRY = "Country";

    private ExpectedFacts() {}

    /** Of an article and its statements. */
    public static void of(ArticleStatements read, Consumer<Fact> facts) {
        ArticleVersion article = read.article();
        facts.accept(Fact.of(
                FactKind.ARTICLE,
                article.id(),
                VersionMark.of(read),
                article.sha256(),
                article.extractor(),
                article.title(),
                article.url(),
                article.publisher(),
                article.published(),
                article.language()));
        ArticleContent.of(read).statements().forEach(statement -> facts.accept(of(statement)));
    }

    private static Fact of(KeyedStatement keyed) {
        Statement statement = keyed.statement();
        Evidence evidence = statement.evidence();
        Quantity quantity = statement.quantity();
        TimeReference time = statement.time();
        ActorMention source = statement.source();
        return Fact.of(
                FactKind.STATEMENT,
                keyed.id(),
                evidence.article(),
                keyed.relationId(),
                source == null ? null : source.actor().id(),
                statement.type().name(),
                statement.polarity().sign(),
                statement.certainty().code(),
                statement.tense().code(),
                evidence.triggerText(),
                evidence.quote(),
                evidence.sentence().begin(),
                evidence.sentence().end(),
                quantity == null ? null : quantity.text(),
                quantity == null ? null : quantity.amount(),
                quantity == null ? null : quantity.unit(),
                time == null ? null : time.text(),
                time == null ? null : time.from(),
                time == null ? null : time.to(),
                statement.confidence(),
                evidence.rule(),
                keyed.origin());
    }

    /** Of a relation, and of its shortcut if it has one. */
    public static void of(RelationTally tally, Consumer<Fact> facts) {
        RelationEnds ends = tally.ends();
        facts.accept(Fact.of(
                FactKind.RELATION,
                tally.id(),
                ends.type().name(),
                ends.actor(),
                ends.counterpart(),
                ends.object(),
                tally.affirmed(),
                tally.denied(),
                tally.possible(),
                tally.articles(),
                tally.speakers().size(),
                tally.origins().size(),
                tally.firstSeen(),
                tally.lastSeen(),
                tally.disputed()));
        if (tally.hasShortcut()) {
            facts.accept(Fact.shortcut(ends.actor(), ends.type().name(), ends.toActor(), ends.other()));
        }
    }

    /** Of the relations of a type. */
    public static Fact of(TypeCount count) {
        return Fact.of(
                FactKind.TYPE,
                count.type().name(),
                count.relations(),
                count.affirmed(),
                count.denied(),
                count.possible(),
                count.firstSeen(),
                count.lastSeen());
    }

    /** Of an actor. */
    public static Fact of(Actor actor) {
        return Fact.of(
                FactKind.ACTOR,
                actor.id(),
                actor.type(),
                actor.name(),
                actor.country(),
                actor.type().equals(COUNTRY) ? actor.id() : null,
                actor.iri());
    }

    /** Of an item. */
    public static Fact of(Item item) {
        return Fact.of(FactKind.ITEM, item.id(), item.name());
    }
}
