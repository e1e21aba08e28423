package io.entente.queries;

import io.entente.ontology.Ontology;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.ArticleStatements;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Certainty;
import io.entente.statement.Evidence;
import io.entente.statement.Item;
import io.entente.statement.Polarity;
import io.entente.statement.Quantity;
import io.entente.statement.Statement;
import io.entente.statement.Tense;
import io.entente.statement.TimeReference;
import io.entente.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few articles about true events, in outlets that do not exist: supplies, a denial, a speculation, meetings, sanctions. */
final class FixtureNews {

    static final Ontology ONTOLOGY = Ontology.load();

    private static final Actor IRAN = country("IRN", "Iran");
    private static final Actor RUSSIA = country("RUS", "Russia");
    private static final Actor CHINA = country("CHN", "China");
    private static final Actor UKRAINE = country("UKR", "Ukraine");
    private static final Actor GERMANY = country("DEU", "Germany");
    private static final Actor USA = country("USA", "United States");
    private static final Actor XI = new Actor("Xi Jinping", "Xi Jinping", "Person", "CHN", null);
    private static final Actor PUTIN = new Actor("Vladimir Putin", "Vladimir Putin", "Person", "RUS", null);
    private static final Actor EU = new Actor("EU", "European Union", "Organization", "EU", null);

    private FixtureNews() {}

    static List<ArticleStatements> articles() {
        return List.of(
                new News("continental-1", "The Continental", "2022-10-18")
                        .says("Iran has supplied drones to Russia, US officials said.", "supplied")
                        .that(IRAN, "SUPPLIES", "drones", RUSSIA)
                        .accordingTo(USA)
                        .says("Tehran may also send missiles to Moscow.", "send")
                        .that(IRAN, "SUPPLIES", "missiles", RUSSIA)
                        .as(Polarity.AFFIRMED, Certainty.POSSIBLE, Tense.FUTURE)
                        .article(),
                new News("courier-1", "Eastern Courier", "2022-10-18")
                        .says("Iran has not given Russia any drones, its foreign ministry insisted.", "given")
                        .that(IRAN, "SUPPLIES", "drones", RUSSIA)
                        .as(Polarity.DENIED, Certainty.CERTAIN, Tense.PAST)
                        .accordingTo(IRAN)
                        .article(),
                new News("meridian-1", "Meridian Wire", "2022-11-05")
                        .says(
                                "Iran now admits that it provided \"a small number\" of drones to Russia before the war.",
                                "provided")
                        .that(IRAN, "SUPPLIES", "drones", RUSSIA)
                        .accordingTo(IRAN)
                        .during("before the war", null, "2022-02-23")
                        .article(),
                new News("meridian-2", "Meridian Wire", "2023-03-27")
                        .says("Germany delivered 18 Leopard 2 tanks to Ukraine.", "delivered")
                        .that(GERMANY, "SUPPLIES", "Leopard 2 tanks", UKRAINE)
                        .quantity("18")
                        .article(),
                new News("harbour-1", "Harbour Times", "2023-03-21")
                        .says("Xi Jinping met Vladimir Putin in the Kremlin on Monday.", "met")
                        .that(XI, "MEETS", null, PUTIN)
                        .during("Monday", "2023-03-20", "2023-03-20")
                        .says("China sends no weapons to Russia, Beijing repeated.", "sends")
                        .that(CHINA, "SUPPLIES", "weapons", RUSSIA)
                        .as(Polarity.DENIED, Certainty.CERTAIN, Tense.PRESENT)
                        .accordingTo(CHINA)
                        .article(),
                new News("continental-2", "The Continental", "2024-04-12")
                        .says("China ships machine tools to Russia, US officials said, and the EU agreed.", "ships")
                        .that(CHINA, "SUPPLIES", "machine tools", RUSSIA)
                        .as(Polarity.AFFIRMED, Certainty.CERTAIN, Tense.PRESENT)
                        .accordingTo(USA)
                        .that(CHINA, "SUPPLIES", "machine tools", RUSSIA)
                        .as(Polarity.AFFIRMED, Certainty.CERTAIN, Tense.PRESENT)
                        .accordingTo(EU)
                        .article(),
                new News("undated", null, null)
                        .says("Iran never sent drones to Russia.", "sent")
                        .that(IRAN, "SUPPLIES", "drones", RUSSIA)
                        .as(Polarity.DENIED, Certainty.CERTAIN, Tense.PAST)
                        .says("The European Union sanctioned Iran over the drones.", "sanctioned")
                        .that(EU, "SANCTIONS", null, IRAN)
                        .article());
    }

    private static Actor country(String code, String name) {
        return new Actor(code, name, "Country", code, null);
    }

    /** An article that is being written. */
    private static final class News {

        private final ArticleVersion version;
        private final List<Statement> statements = new ArrayList<>();
        private String sentence = "";
        private String trigger = "";
        private int begin;

        private News(String id, @Nullable String publisher, @Nullable String published) {
            this.version = new ArticleVersion(
                    id,
                    "0".repeat(64),
                    "fixture",
                    null,
                    null,
                    publisher,
                    published == null ? null : LocalDate.parse(published),
                    "en");
        }

        private News says(String text, String expression) {
            begin += sentence.isEmpty() ? 0 : sentence.length() + 1;
            sentence = text;
            trigger = expression;
            return this;
        }

        private News that(Actor actor, String type, @Nullable String object, Actor counterpart) {
            int at = begin + sentence.indexOf(trigger);
            statements.add(new Statement(
                    new ActorMention(actor, actor.name()),
                    ONTOLOGY.relationType(type).orElseThrow(),
                    object == null ? null : Item.of(object),
                    new ActorMention(counterpart, counterpart.name()),
                    Polarity.AFFIRMED,
                    Certainty.CERTAIN,
                    Tense.PAST,
                    null,
                    null,
                    null,
                    1,
                    new Evidence(
                            version.id(),
                            new Span(begin, begin + sentence.length()),
                            sentence,
                            new Span(at, at + trigger.length()),
                            trigger,
                            "fixture")));
            return this;
        }

        private News as(Polarity polarity, Certainty certainty, Tense tense) {
            Statement last = statements.getLast();
            return change(last, polarity, certainty, tense, last.source(), last.quantity(), last.time());
        }

        private News accordingTo(Actor source) {
            Statement last = statements.getLast();
            ActorMention mention = new ActorMention(source, source.name());
            return change(last, last.polarity(), last.certainty(), last.tense(), mention, last.quantity(), last.time());
        }

        private News quantity(String words) {
            Statement last = statements.getLast();
            Quantity quantity = new Quantity(words, null, null, Quantity.Bound.EXACTLY);
            return change(last, last.polarity(), last.certainty(), last.tense(), last.source(), quantity, last.time());
        }

        private News during(String words, @Nullable String from, @Nullable String to) {
            Statement last = statements.getLast();
            TimeReference time = new TimeReference(
                    words, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
            return change(last, last.polarity(), last.certainty(), last.tense(), last.source(), last.quantity(), time);
        }

        private News change(
                Statement old,
                Polarity polarity,
                Certainty certainty,
                Tense tense,
                @Nullable ActorMention source,
                @Nullable Quantity quantity,
                @Nullable TimeReference time) {
            statements.removeLast();
            statements.add(new Statement(
                    old.actor(),
                    old.type(),
                    old.object(),
                    old.counterpart(),
                    polarity,
                    certainty,
                    tense,
                    source,
                    quantity,
                    time,
                    old.confidence(),
                    old.evidence()));
            return this;
        }

        private ArticleStatements article() {
            return new ArticleStatements(version, statements);
        }
    }
}
