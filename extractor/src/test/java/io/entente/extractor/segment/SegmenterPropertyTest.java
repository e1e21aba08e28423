package io.entente.extractor.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.entente.text.Article;
import io.entente.text.Document;
import io.entente.text.Omission;
import io.entente.text.Sentence;
import io.entente.text.Token;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SegmenterPropertyTest {

    private static final Segmenter SEGMENTER = new Segmenter();
    private static final long SEED = 20251121;
    private static final String[] PIECES = {
        "Oslo",
        "the",
        "U.S.",
        ". ",
        ".",
        "...",
        "?",
        "!”",
        "“",
        "’s",
        "n't",
        "'",
        "\"",
        "\n",
        "\r\n",
        "\t",
        " ",
        "  ",
        "\u00a0",
        "&amp;",
        "&nbsp;",
        "&",
        "[1]",
        "[",
        "]",
        "(",
        ")",
        "• ",
        "1. ",
        "GENEVA, Aug 3 (Newswire) — ",
        "—",
        "-",
        "anti-",
        "$",
        "4.5",
        "%",
        "https://example.org/",
        "a@b.org",
        "#",
        "@",
        "Read more: ",
        "By Anna Weber",
        "Related stories\n",
        "🕊",
        "\ud83d",
        "\udd4a",
        "\u0301",
        "\u0000",
        "السلام",
        "和平",
        "\u2028",
        "\u200d",
        "Inc.",
        "No.",
        ":)"
    };

    @Test
    void everySpanHoldsWhatItSays() {
        Random random = new Random(SEED);
        for (int run = 0; run < 3_000; run++) {
            String text = random(random, 1 + random.nextInt(60));
            assertThatCode(() -> check(text))
                    .as("run %d of seed %d: %s", run, SEED, text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void losesNoCharacterThatIsNotReportedAsLeftOut() {
        Random random = new Random(SEED + 1);
        for (int run = 0; run < 1_000; run++) {
            String text = random(random, 1 + random.nextInt(40));
            Document document = SEGMENTER.segment(Article.of("a", text));
            boolean[] held = new boolean[text.length()];
            document.sentences().stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .forEach(token ->
                            mark(held, token.span().begin(), token.span().end()));
            document.omissions()
                    .forEach(omission ->
                            mark(held, omission.span().begin(), omission.span().end()));
            if (document.dateline() != null) {
                mark(
                        held,
                        document.dateline().span().begin(),
                        document.dateline().span().end());
            }
            String rest = text.replace("&nbsp;", "      ");
            for (int i = 0; i < text.length(); i++) {
                assertThat(held[i] || Blank.is(rest.charAt(i)))
                        .as("run %d of seed %d: character %d of %s", run, SEED + 1, i, text)
                        .isTrue();
            }
        }
    }

    @Test
    void takesALineOfFiveMegabytesWithoutBlanks() {
        String text = "x".repeat(5_000_000);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> SEGMENTER.segment(Article.of("a", text)));
    }

    /** Quadratic time would take hours. */
    @ParameterizedTest
    @MethodSource("repeatedPieces")
    void takesLinearTime(String piece) {
        String text = piece.repeat(500_000 / piece.length());

        Assertions.assertTimeout(Duration.ofSeconds(60), () -> SEGMENTER.segment(Article.of("a", text)));
    }

    static Stream<String> repeatedPieces() {
        return Stream.of(
                "a.b", "a-b", "a'", "'s", "1,", "a@", "&a", "(.", "www.", "\n", "A.\n", "x1y2.Oslo", ")", "a(", "[1");
    }

    private static void check(String text) {
        Document document = SEGMENTER.segment(Article.of("a", text));
        int end = 0;
        for (Sentence sentence : document.sentences()) {
            assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.text()).isEqualTo(sentence.span().in(text));
            assertThat(sentence.tokens()).isNotEmpty();
            for (Token token : sentence.tokens()) {
                assertThat(token.text()).isEqualTo(token.span().in(text)).isNotBlank();
            }
            end = sentence.span().end();
        }
        for (Omission omission : document.omissions()) {
            assertThat(omission.span().end()).isLessThanOrEqualTo(text.length());
        }
    }

    private static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(8) == 0
                            ? Character.toString(random.nextInt(0x3000))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void mark(boolean[] held, int begin, int end) {
        Arrays.fill(held, begin, end, true);
    }
}
