package io.entente.extractor.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.clause.WordTable;
import io.entente.ontology.Ontology;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActKindsTest {

    private static final List<WordTable.Row> ROWS =
            WordTable.read(ActKinds.class, "taken-up-acts.tsv", 4).rows();

    @Test
    void everyTypeIsOfTheOntology() {
        Set<String> types = Ontology.load().definitions().stream()
                .map(definition -> definition.type().name())
                .collect(Collectors.toSet());

        assertThat(words("type")).isSubsetOf(types);
    }

    @Test
    void aNounTakesUpActsOfOneKind() {
        assertThat(words("noun")).doesNotHaveDuplicates();
    }

    @Test
    void theRaidTakesUpViolenceAndTheDecisionAnyAct() {
        assertThat(ActKinds.of("raid")).hasValueSatisfying(kind -> {
            assertThat(kind.verbs()).contains("bomb");
            assertThat(kind.any()).isFalse();
        });
        assertThat(ActKinds.of("decision"))
                .hasValueSatisfying(kind -> assertThat(kind.any()).isTrue());
        assertThat(ActKinds.of("table")).isEmpty();
    }

    private static List<String> words(String part) {
        return ROWS.stream()
                .filter(row -> row.cell(1).equals(part))
                .map(row -> row.cell(2))
                .toList();
    }
}
