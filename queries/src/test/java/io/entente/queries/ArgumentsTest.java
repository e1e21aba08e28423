package io.entente.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private static final ActorNames NAMES = new ActorNames() {
        private final Map<String, String> ids = Map.of("Beijing", "CHN", "Moscow", "RUS");

        @Override
        public Optional<String> id(String name) {
            return Optional.ofNullable(ids.get(name));
        }

        @Override
        public List<String> like(String name) {
            return Likeness.nearest(name, ids.keySet());
        }
    };

    private final CannedQuery between = CannedQueries.named("between").orElseThrow();

    @Test
    void findsActorsByName() {
        Arguments arguments =
                Arguments.of(between, Map.of("a", "Beijing", "b", " Moscow ", "since", "2022-02-24"), NAMES);
        assertThat(arguments.values())
                .containsExactly(
                        Map.entry("a", "CHN"),
                        Map.entry("b", "RUS"),
                        Map.entry("since", LocalDate.of(2022, 2, 24)),
                        Map.entry("limit", 200L));
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
        assertThatThrownBy(() -> Arguments.of(between, Map.of("a", "Beijing", "b", "Moscow", "sinse", "x"), NAMES))
                .hasMessage("between has no parameter sinse. Did you mean since? It has a, b, since, limit");
        assertThatThrownBy(() -> Arguments.of(between, Map.of("a", "Beijin", "b", "Moscow"), NAMES))
                .hasMessage(
                        "a=Beijin: nobody is known by that name. Did you mean Beijing? An id is understood too, as CHN");
        assertThatThrownBy(() -> Arguments.of(between, Map.of("a", "Beijing", "b", "Moscow", "since", "May"), NAMES))
                .hasMessage("since=May: should be like since=2022-02-24");
        assertThatThrownBy(() -> Arguments.of(between, Map.of("a", "Beijing", "b", "Moscow", "limit", "-1"), NAMES))
                .hasMessage("limit=-1: should be like limit=50");
    }

    @Test
    void asksForTwoActorsWhereAQuestionHasNoSenseWithOne() {
        CannedQuery path = CannedQueries.named("path").orElseThrow();
        assertThatThrownBy(() -> Arguments.of(path, Map.of("a", "Beijing", "b", "Beijing"), NAMES))
                .hasMessage("path needs two different values: a and b are both CHN");
    }

    @Test
    void readsRelationTypesAsTheyAreSpoken() {
        CannedQuery whoSays = CannedQueries.named("who-says").orElseThrow();
        assertThat(Arguments.of(whoSays, Map.of("actor", "Moscow", "relation", "supplies, sells to"), NAMES)
                        .values())
                .containsEntry("relation", "SUPPLIES,SELLS_TO");
        assertThatThrownBy(() -> Arguments.of(whoSays, Map.of("actor", "Moscow", "relation", "suplies"), NAMES))
                .hasMessage("relation=suplies: there is no such relation type. Did you mean SUPPLIES?");
    }
}
