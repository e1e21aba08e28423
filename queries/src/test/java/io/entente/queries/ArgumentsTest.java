package io.entente.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private static final ActorNames NAMES = name ->
            Optional.ofNullable(Map.of("Beijing", "CHN", "Moscow", "RUS").get(name));

    private final CannedQuery between = CannedQueries.named("between").orElseThrow();

    @Test
    void findsActorsByName() {
        Arguments arguments =
                Arguments.of(between, Map.of("a", "Beijing", "b", " Moscow ", "since", "2022-02-24"), NAMES);
        assertThat(arguments.values())
                .containsExactly(
                        Map.entry("a", "CHN"), Map.entry("b", "RUS"), Map.entry("since", LocalDate.of(2022, 2, 24)));
    }

    @Test
    void whatIsNotGivenIsNull() {
        Arguments arguments = Arguments.of(between, Map.of("a", "Beijing", "b", "Moscow"), NAMES);
        assertThat(arguments.values()).containsEntry("since", null);
    }

    @Test
    void saysWhatIsMissingUnknownOrWrong() {
        assertThatThrownBy(() -> Arguments.of(between, Map.of("a", "Beijing"), NAMES))
                .isInstanceOf(QuestionException.class)
                .hasMessage("between needs b: the other actor; who acts for it counts too, as b=RUS");
        assertThatThrownBy(() -> Arguments.of(between, Map.of("a", "Beijing", "b", "Moscow", "until", "x"), NAMES))
                .hasMessage("between has no parameter until; it has a, b, since");
        assertThatThrownBy(() -> Arguments.of(between, Map.of("a", "Atlantis", "b", "Moscow"), NAMES))
                .hasMessage("a=Atlantis: nobody is known by that name; give an id, as CHN");
        assertThatThrownBy(() -> Arguments.of(between, Map.of("a", "Beijing", "b", "Moscow", "since", "May"), NAMES))
                .hasMessage("since=May: should be like since=2022-02-24");
    }
}
