package io.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OntologyTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    @Test
    void hasThirtyFiveRelationTypesInAStableOrder() {
        assertThat(ONTOLOGY.relationTypes()).hasSize(35);
        assertThat(ONTOLOGY.relationTypes()).isEqualTo(Ontology.load().relationTypes());
        assertThat(ONTOLOGY.relationTypes().getFirst().name()).isEqualTo("MEETS");
    }

    @Test
    void findsATypeByItsName() {
        RelationType supplies = ONTOLOGY.relationType("SUPPLIES").orElseThrow();
        assertThat(supplies.plover()).isEqualTo("AID");
        assertThat(supplies.cameo()).isEqualTo("070");
        assertThat(supplies.symmetric()).isFalse();
        assertThat(ONTOLOGY.relationType("LOVES")).isEmpty();
    }

    @Test
    void offersAreStructuralOnlyWithoutPloverType() {
        assertThat(ONTOLOGY.relationTypes().stream()
                        .filter(RelationType::structural)
                        .map(RelationType::name))
                .containsExactly("LEADS", "MEMBER_OF", "PART_OF");
    }

    @Test
    void namesAndIrisAreUnique() {
        assertThat(ONTOLOGY.relationTypes()).extracting(RelationType::name).doesNotHaveDuplicates();
        assertThat(ONTOLOGY.relationTypes()).extracting(RelationType::iri).doesNotHaveDuplicates();
        assertThat(ONTOLOGY.entityTypes()).extracting(EntityType::iri).doesNotHaveDuplicates();
    }

    @Test
    void indexListsEveryFileOfTheFolder() throws IOException, URISyntaxException {
        Path index = Path.of(Objects.requireNonNull(getClass().getResource("/ontology/files.txt"))
                .toURI());
        Path folder = Objects.requireNonNull(index.getParent());
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> present = files.filter(file ->
                            file.getParent() != null && !file.getParent().equals(folder))
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(Files.readAllLines(index)).containsExactlyInAnyOrderElementsOf(present);
        }
    }

    @Test
    void everyTypeHasADozenExamplesAThirdOfThemDoubtful() {
        for (RelationDefinition each : ONTOLOGY.definitions()) {
            List<Example> examples = each.examples();
            assertThat(examples).as(each.type().name()).hasSizeGreaterThanOrEqualTo(12);
            assertThat(examples.stream().filter(Example::doubtful).count() * 3)
                    .as(each.type().name())
                    .isGreaterThanOrEqualTo(examples.size());
        }
    }

    @Test
    void noExampleStandsTwice() {
        assertThat(ONTOLOGY.definitions().stream().flatMap(each -> each.examples().stream()))
                .extracting(Example::text)
                .doesNotHaveDuplicates();
    }
}
