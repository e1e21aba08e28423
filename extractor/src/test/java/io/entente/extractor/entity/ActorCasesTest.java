package io.entente.extractor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code actors.txt}: each a fact about whom some words mean. */
class ActorCasesTest {

    private static final ActorFinder FINDER = new ActorFinder(Gazetteer.load());
    private static final Pattern EXPECTED = Pattern.compile("= (\\d+) (\\S+) =(.*)");

    @TestFactory
    Stream<DynamicTest> everyCase() throws IOException {
        try (InputStream file = ActorCasesTest.class.getResourceAsStream("actors.txt")) {
            assertThat(file).isNotNull();
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            List<String> cases = List.of(text.split("(?m)^(?=# [^\\d-])", -1));
            assertThat(cases).hasSizeGreaterThan(65);
            return cases.stream()
                    .skip(1)
                    .map(lines -> DynamicTest.dynamicTest(
                            lines.lines().findFirst().orElseThrow().substring(2), () -> check(lines)));
        }
    }

    private static void check(String text) {
        List<String> lines = text.lines().toList();
        @Nullable
        LocalDate date =
                lines.get(1).equals("# -") ? null : LocalDate.parse(lines.get(1).substring(2));
        List<String> expected =
                lines.stream().filter(line -> EXPECTED.matcher(line).matches()).toList();
        String conllu = String.join("\n", lines.subList(2 + expected.size(), lines.size()));
        Trees trees = Trees.of(date, conllu);
        Actors actors = FINDER.find(trees.article(), null, trees.trees(), List.of());
        assertThat(expected).isNotEmpty();
        for (String line : expected) {
            Matcher parts = EXPECTED.matcher(line);
            assertThat(parts.matches()).isTrue();
            assertThat(Trees.ids(actors, trees, Integer.parseInt(parts.group(1)), parts.group(2)))
                    .as(line)
                    .isEqualTo(parts.group(3).strip());
        }
    }
}
