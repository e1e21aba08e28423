package io.entente.loader.benchmark;

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
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Articles by chance, in the proportions of news: ten statements each on average, few actors in most of them (Zipf's law), two
 * statements to a sentence, one article in ten a copy of what a wire sent before. The same seed gives the same articles.
 */
public final class MadeUpArticles {

    private static final List<Certainty> CERTAINTIES = List.of(Certainty.values());
    private static final List<Tense> TENSES = List.of(Tense.values());

    private static final int ACTORS = 20_000;
    private static final int ITEMS = 50_000;
    private static final int OUTLETS = 300;
    private static final int DAYS = 1_000;
    private static final int MOST_STATEMENTS = 19;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

    private final long seed;
    private final List<RelationType> types;

    public MadeUpArticles(long seed, Ontology ontology) {
        this.seed = seed;
        this.types = ontology.relationTypes();
    }

    /** The first so many articles, made as the stream goes. */
    public Stream<ArticleStatements> articles(long count) {
        return LongStream.range(0, count).mapToObj(this::article);
    }

    private ArticleStatements article(long number) {
        SplittableRandom own = new SplittableRandom(seed * 1_000_003 + number);
        long original = number > 0 && own.nextInt(10) == 0 ? Math.max(0, number - 1 - own.nextInt(50)) : number;
        String id = "article-" + number;
        int outlet = zipf(OUTLETS, own);
        ArticleVersion version = new ArticleVersion(
                id,
                "%016x%016x%016x%016x".formatted(own.nextLong(), number, seed, original),
                "made-up",
                "What happened in report " + original,
                URI.create("https://outlet-" + outlet + ".example/" + number),
                "Outlet " + outlet,
                FIRST_DAY.plusDays(number % DAYS),
                "en");
        SplittableRandom content = new SplittableRandom(seed * 7_000_003 + original);
        List<Statement> statements = new ArrayList<>();
        int count = 1 + content.nextInt(MOST_STATEMENTS);
        for (int i = 0; i < count; i++) {
            statements.add(statement(id, original, i / 2, content));
        }
        return new ArticleStatements(version, statements);
    }

    private Statement statement(String article, long original, int sentence, SplittableRandom random) {
        Item object = random.nextInt(10) < 6 ? item(zipf(ITEMS, random)) : null;
        ActorMention actor = mention(zipf(ACTORS, random));
        ActorMention counterpart = object == null || random.nextInt(10) < 7 ? mention(zipf(ACTORS, random)) : null;
        int begin = sentence * 200;
        String quote = quote(original, sentence);
        int trigger = begin + 10 + random.nextInt(60);
        return new Statement(
                actor,
                types.get(zipf(types.size(), random)),
                object,
                counterpart,
                random.nextInt(8) == 0 ? Polarity.DENIED : Polarity.AFFIRMED,
                CERTAINTIES.get(Math.max(0, random.nextInt(6) - 3)),
                TENSES.get(random.nextInt(3)),
                random.nextInt(10) < 4 ? mention(zipf(ACTORS, random)) : null,
                random.nextInt(10) == 0 ? quantity(random) : null,
                random.nextInt(5) == 0 ? time(random) : null,
                random.nextInt(101) / 100.0,
                new Evidence(
                        article,
                        new Span(begin, begin + quote.length()),
                        quote,
                        new Span(trigger, trigger + 8),
                        "supplied",
                        "verb/" + types.get(zipf(types.size(), random)).iri()));
    }

    private static String quote(long original, int sentence) {
        return "In sentence " + sentence + " of report " + original
                + " somebody is said to have done a thing with or to somebody else, which others deny or doubt.";
    }

    private static Quantity quantity(SplittableRandom random) {
        int amount = 1 + random.nextInt(1_000);
        return new Quantity("about " + amount + " tonnes", BigDecimal.valueOf(amount), "t", Quantity.Bound.ABOUT);
    }

    private static TimeReference time(SplittableRandom random) {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return new TimeReference("on " + day, day, day);
    }

    private static Item item(int number) {
        return Item.of("goods number " + number);
    }

    private static ActorMention mention(int number) {
        return new ActorMention(actor(number), "Actor " + number);
    }

    private static Actor actor(int number) {
        String name = "Actor " + number;
        return switch (number % 4) {
            case 0 -> new Actor(name, name, "Organization", name, entity(number));
            case 1 -> new Actor(name, name, "Person", "Actor " + number / 10 * 4, entity(number));
            case 2 -> new Actor(name, name, "Group", null, null);
            default -> new Actor(name, name, "Country", name, entity(number));
        };
    }

    private static @Nullable String entity(int number) {
        return "https://entity.example/" + number;
    }

    /** Number k about as often as 1 / (k + 1). */
    private static int zipf(int bound, SplittableRandom random) {
        return Math.min(bound - 1, (int) Math.pow(bound + 1.0, random.nextDouble()) - 1);
    }
}
