package io.entente.statement.file;

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
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Statements by chance, with every field now present, now absent, and with characters that JSON and UTF-8 stumble over. */
final class RandomStatements {

    static final RelationType SUPPLIES =
            new RelationType("SUPPLIES", "supplies", "Provides goods.", "AID", "070", false, "goods");
    static final RelationType MEETS =
            new RelationType("MEETS", "meets", "Holds a meeting.", "CONSULT", "044", true, "topic");
    static final RelationType LEADS =
            new RelationType("LEADS", "leads", "Holds an office.", null, null, false, "office");

    private static final List<RelationType> TYPES = List.of(SUPPLIES, MEETS, LEADS);
    private static final String[] PIECES = {
        "drones", " ", "\"", "\\", "\n", "\t", "é", "\u2028", "😀", "中", "{", "</a>", "\u0001", "'", "%20", "A"
    };

    private final Random random;

    RandomStatements(long seed) {
        this.random = new Random(seed);
    }

    static Optional<RelationType> type(String name) {
        return TYPES.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    ArticleStatements article(String id) {
        ArticleVersion version = new ArticleVersion(
                id,
                text(),
                text(),
                maybe(text()),
                maybe(URI.create("https://example.org/" + random.nextInt())),
                maybe(text()),
                maybe(day()),
                "en");
        List<Statement> statements = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> statement(id))
                .toList();
        return new ArticleStatements(version, statements);
    }

    Statement statement(String article) {
        Item object = maybe(random.nextBoolean() ? Item.of("x" + text()) : new Item(text(), text()));
        return new Statement(
                mention(),
                TYPES.get(random.nextInt(TYPES.size())),
                object,
                object == null ? mention() : maybe(mention()),
                pick(Polarity.values()),
                pick(Certainty.values()),
                pick(Tense.values()),
                maybe(mention()),
                maybe(new Quantity(text(), maybe(amount()), maybe(text()), pick(Quantity.Bound.values()))),
                maybe(time()),
                random.nextDouble(),
                new Evidence(article, span(), text(), span(), text(), text()));
    }

    private ActorMention mention() {
        return new ActorMention(new Actor("a" + text(), text(), text(), maybe(text()), maybe(text())), text());
    }

    private TimeReference time() {
        LocalDate from = day();
        return new TimeReference(text(), maybe(from), maybe(from.plusDays(random.nextInt(900))));
    }

    private LocalDate day() {
        return LocalDate.of(1900 + random.nextInt(200), 1, 1).plusDays(random.nextInt(365));
    }

    private BigDecimal amount() {
        return new BigDecimal(new BigInteger(70, random), random.nextInt(40) - 20);
    }

    private Span span() {
        int begin = random.nextInt(Integer.MAX_VALUE / 2);
        return new Span(begin, begin + random.nextInt(300));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(@Nullable T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
