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
 * Articles by chance, in the proportions that were counted in news (docs/results/loading.md): ten statements each on average, the state
 * named most in every sixth, one statement in twenty denied and one in seven attributed, names that no state or organization is known
 * for in a long tail, two statements to a sentence, one article in ten a copy of what a wire sent before. Every seventh state is a member
 * of the same organizations. The same seed gives the same articles.
 */
public final class MadeUpArticles {

    private static final List<Tense> TENSES = List.of(Tense.values());

    private static final int STATES = 200;
    private static final int PEOPLE_OF_A_STATE = 25;
    private static final int ORGANIZATIONS = 1_000;
    private static final int GROUPS = 300;
    private static final int UNKNOWN_NAMES = 20_000;
    private static final int ITEMS = 50_000;
    private static final int BLOCS = 7;
    private static final List<String> GOODS = List.of(
            "oil", "gas", "grain", "steel", "ships", "drones", "copper", "medicine", "containers", "semiconductors");
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
        RelationType type = type(random);
        int bloc = rank(ORGANIZATIONS, 0.9, random);
        boolean membership = type.name().equals("MEMBER_OF");
        Item object = percent(64, random) && !membership ? item(zipf(ITEMS, random)) : null;
        ActorMention actor = membership ? mention(member(bloc, random)) : mention(actor(random));
        ActorMention counterpart = membership ? mention(organization(bloc)) : counterpart(object, random);
        int begin = sentence * 200;
        String quote = quote(original, sentence);
        int trigger = begin + 10 + random.nextInt(60);
        return new Statement(
                actor,
                type,
                object,
                counterpart,
                percent(5, random) ? Polarity.DENIED : Polarity.AFFIRMED,
                certainty(random),
                TENSES.get(random.nextInt(3)),
                percent(14, random) ? mention(actor(random)) : null,
                percent(10, random) ? quantity(random) : null,
                percent(20, random) ? time(random) : null,
                random.nextInt(101) / 100.0,
                new Evidence(
                        article,
                        new Span(begin, begin + quote.length()),
                        quote,
                        new Span(trigger, trigger + 8),
                        "supplied",
                        "verb/" + type.iri()));
    }

    private static boolean percent(int share, SplittableRandom random) {
        return random.nextInt(100) < share;
    }

    private RelationType type(SplittableRandom random) {
        return types.get(rank(types.size(), 0.7, random));
    }

    private static Certainty certainty(SplittableRandom random) {
        int percent = random.nextInt(100);
        if (percent < 88) {
            return Certainty.CERTAIN;
        }
        return percent < 91 ? Certainty.PROBABLE : Certainty.POSSIBLE;
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
        return Item.of(GOODS.get(number % GOODS.size()) + " of kind " + number);
    }

    private static ActorMention mention(Actor actor) {
        return new ActorMention(actor, actor.name());
    }

    private static @Nullable ActorMention counterpart(@Nullable Item object, SplittableRandom random) {
        return object == null || percent(87, random) ? mention(actor(random)) : null;
    }

    private static Actor member(int bloc, SplittableRandom random) {
        int state = state(random) / BLOCS * BLOCS + bloc % BLOCS;
        return known("State " + Math.min(state, STATES - 1), "Country");
    }

    private static Actor organization(int number) {
        return known("Organization " + number, "Organization");
    }

    private static Actor actor(SplittableRandom random) {
        int percent = random.nextInt(100);
        if (percent < 62) {
            return known("State " + state(random), "Country");
        }
        if (percent < 82) {
            int state = state(random);
            String name = "Person " + zipf(PEOPLE_OF_A_STATE, random) + " of State " + state;
            return new Actor(name, name, "Person", "State " + state, entity(name));
        }
        if (percent < 89) {
            return organization(rank(ORGANIZATIONS, 0.9, random));
        }
        if (percent < 94) {
            return known("Group " + rank(GROUPS, 0.9, random), "Group");
        }
        int number = rank(UNKNOWN_NAMES, 0.7, random);
        String name = "Name " + number;
        return new Actor(name, name, number % 2 == 0 ? "Group" : "Person", null, null);
    }

    private static Actor known(String name, String type) {
        return new Actor(name, name, type, name, entity(name));
    }

    private static int state(SplittableRandom random) {
        return rank(STATES, 0.9, random);
    }

    private static String entity(String name) {
        return "https://entity.example/" + name.replace(' ', '-');
    }

    /** Number k about as often as 1 / (k + 1). */
    private static int zipf(int bound, SplittableRandom random) {
        return Math.min(bound - 1, (int) Math.pow(bound + 1.0, random.nextDouble()) - 1);
    }

    /** Number k about as often as 1 / (k + 1)^exponent, for an exponent below one. */
    private static int rank(int bound, double exponent, SplittableRandom random) {
        double most = Math.pow(bound + 1.0, 1 - exponent);
        double place = Math.pow(1 + random.nextDouble() * (most - 1), 1 / (1 - exponent));
        return Math.min(bound - 1, (int) place - 1);
    }
}
