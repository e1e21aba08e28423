package io.entente.extractor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.syntax.DependencyTree;
import io.entente.text.Sentence;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParserRobustnessTest {

    private static final int SEED = 11;

    private static void assertParses(ParserProfile profile, Sentence sentence, String description) {
        DependencyTree tree = Pipelines.of(profile).parse(List.of(sentence)).getFirst();
        assertThat(tree.size()).as(description).isEqualTo(sentence.tokens().size());
        long roots = IntStream.range(0, tree.size())
                .filter(word -> tree.head(word) == DependencyTree.ROOT)
                .count();
        assertThat(roots).as(description).isEqualTo(tree.size() == 0 ? 0 : 1);
        for (int word = 0; word < tree.size(); word++) {
            assertThat(tree.relation(word).equals("root"))
                    .as(description)
                    .isEqualTo(tree.head(word) == DependencyTree.ROOT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void parsesTokensOfRandomBytes(ParserProfile profile) {
        for (int seed = SEED; seed < SEED + 100; seed++) {
            Random random = new Random(seed);
            List<String> forms = new ArrayList<>();
            for (int count = random.nextInt(40); count > 0; count--) {
                byte[] bytes = new byte[random.nextInt(20)];
                random.nextBytes(bytes);
                forms.add(new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16));
            }
            assertParses(profile, Sentences.of(forms), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void parsesTenThousandTokensInTime(ParserProfile profile) {
        Random random = new Random(SEED);
        List<String> words =
                List.of("Iran", "supplied", "drones", "and", "the", "to", "Russia", ",", "which", "denied", "it");
        List<String> forms = IntStream.range(0, 10_000)
                .mapToObj(i -> words.get(random.nextInt(words.size())))
                .toList();
        Assertions.assertTimeout(
                Duration.ofSeconds(60), () -> assertParses(profile, Sentences.of(forms), "seed " + SEED));
    }

    @ParameterizedTest
    @EnumSource
    void parsesPunctuationOneWordAndNothing(ParserProfile profile) {
        assertParses(profile, Sentences.of(". , ; — … ( ) \" ' !"), "only punctuation");
        assertParses(profile, Sentences.of(Collections.nCopies(500, "—")), "dashes");
        assertParses(profile, Sentences.of("Sanctions"), "one word");
        assertParses(profile, Sentences.of("x".repeat(50_000)), "no blank");
        assertParses(profile, Sentences.of(List.of()), "nothing");
    }
}
