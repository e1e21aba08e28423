package io.entente.extractor.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BoilerplateTest {

    private static final Boilerplate BOILERPLATE = Boilerplate.load();

    static List<Boilerplate.Rule> rules() {
        return BOILERPLATE.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachExampleIsTakenByItsOwnRule(Boilerplate.Rule rule) {
        assertThat(BOILERPLATE.ruleFor(rule.example())).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the envoys had left Oslo.",
                "By Russian accounts, the bridge still stands.",
                "Share prices fell in Seoul after the vote.",
                "Read the treaty, Weber told the envoys.",
                "Copyright law divides the two ministries.",
                "The White House daily briefing was cancelled.",
                "Sources: minister to resign within days",
                "World leaders meet in Oslo",
                "Comments by the minister angered Ankara.",
                "More than 500 people were hurt.",
                "Related talks in Geneva failed.",
                "Published reports name two suppliers.",
                "Support our troops, the banner read.",
                "Contact between both armies broke off.",
                "The next story is about grain.",
                "Norway - Poland | trade",
                "24 May 2023 – Norway recalls its envoy"
            })
    void leavesNewsAlone(String line) {
        assertThat(BOILERPLATE.ruleFor(line)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("backtracking")
    void decidesQuicklyOnLongRepetitions(String line) {
        long begin = System.nanoTime();
        BOILERPLATE.ruleFor(line);
        assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(2_000);
    }

    static List<String> backtracking() {
        return Stream.of(
                        "a > ",
                        "| ",
                        "our newsletter ",
                        "By By ",
                        "share ",
                        "read more ",
                        "vol 1 ",
                        "all rights ",
                        "> a >")
                .map(part -> part.repeat(300).substring(0, 300))
                .toList();
    }
}
