package io.entente.loader;

import io.entente.ontology.Ontology;
import io.entente.ontology.RelationType;
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
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Articles by chance: few actors and goods are in most of them, so that relations are shared, affirmed, denied and dropped. */
public final class MadeUpNews {

    public static final Ontology ONTOLOGY = Ontology.load();

    private static final String[] OUTLETS = {"Meridian Wire", "Harbour Times", "Eastern Courier"};
    private static final String[] GOODS = {"drones", "Machine tools", "grain", "oil", "50% of the gas", "“smart” chips"
    };
    private static final String[] TRIGGERS = {"sent", "has not sent", "may send", "talks"};

    private final Random random;
    private final int actors;
    private final int mostStatements;

    MadeUpNews(long seed, int actors, int mostStatements) {
        this.random = new Random(seed);
        this.actors = actors;
        this.mostStatements = mostStatements;
    }

    /** So many articles with the ids from {@code a0} up. */
    List<ArticleStatements> articles(int count) {
        return IntStream.range(0, count).mapToObj(i -> article("a" + i)).toList();
    }

    ArticleStatements article(String id) {
        ArticleVersion version = new ArticleVersion(
                id,
                "%064x".formatted(random.nextLong() >>> 1),
                "test",
                maybe("What " + id + " \"says\"\n"),
                maybe(URI.create("https://meridian-wire.example/" + random.nextInt(1_000))),
                maybe(OUTLETS[random.nextInt(OUTLETS.length)]),
                maybe(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400))),
                "en");
        List<Statement> statements = new ArrayList<>();
        for (int i = random.nextInt(mostStatements + 1); i > 0; i--) {
            statements.add(statement(id));
        }
        return new ArticleStatements(version, statements);
    }

    private Statement statement(String article) {
        List<RelationType> types = ONTOLOGY.relationTypes();
        Item object = maybe(Item.of(GOODS[zipf(GOODS.length)]));
        int sentence = random.nextInt(3);
        String trigger = TRIGGERS[random.nextInt(TRIGGERS.length)];
        // Some sentences are a wire's, the same in every article that has them.
        int chance = Math.floorMod(article.hashCode() + sentence, 4);
        String from = chance < 2 ? "the wire report " + chance : article;
        String quote = "Sentence " + sentence + " of " + from + " – \\ \"quoted\".";
        return new Statement(
                mention(zipf(actors)),
                types.get(zipf(types.size())),
                object,
                object == null ? mention(zipf(actors)) : maybe(mention(zipf(actors))),
                random.nextInt(3) == 0 ? Polarity.DENIED : Polarity.AFFIRMED,
                pick(List.of(Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE)),
                pick(List.of(Tense.PAST, Tense.PRESENT, Tense.FUTURE)),
                maybe(mention(zipf(actors + 2))),
                maybe(new Quantity(
                        "about 2.5 million", maybe(new BigDecimal("2500000.50")), maybe("t"), Quantity.Bound.ABOUT)),
                maybe(new TimeReference("in May", maybe(LocalDate.of(2024, 5, 1)), maybe(LocalDate.of(2024, 5, 31)))),
                random.nextInt(101) / 100.0,
                new Evidence(
                        article,
                        new Span(sentence * 50, sentence * 50 + quote.length()),
                        quote,
                        new Span(sentence * 50 + 2, sentence * 50 + 2 + random.nextInt(4)),
                        trigger,
                        "verb/test"));
    }

    private static ActorMention mention(int number) {
        return new ActorMention(actor(number), "mention " + number);
    }

    private static Actor actor(int number) {
        return switch (number % 4) {
            case 0 ->
                new Actor("C%02d".formatted(number), "Country " + number, "Country", "C%02d".formatted(number), null);
            case 1 -> new Actor("Org " + number, "Órg " + number, "Organization", "Org " + number, null);
            case 2 -> new Actor("Jo Smith/" + number, "Jo Smith", "Person", "C00", "https://people.example/" + number);
            default -> new Actor("rebels #" + number, "rebels", "Group", null, null);
        };
    }

    /** Small numbers much more often than large ones. */
    private int zipf(int bound) {
        return Math.min(bound - 1, (int) Math.floor(Math.pow(bound + 1.0, random.nextDouble())) - 1);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T maybe(@Nullable T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
