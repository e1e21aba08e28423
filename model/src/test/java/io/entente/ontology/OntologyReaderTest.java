package io.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OntologyReaderTest {

    private static final String GREETS = """
            name: GREETS
            iri: greets
            definition: "Says good day to the counterpart."
            plover: CONSULT
            cameo: "040"
            symmetric: true
            actor: [Person]
            counterpart: [Person]
            triggers:
              - "greet C"
            examples:
              - text: "Ana greeted Ben."
                gives:
                  - {actor: Ana, counterpart: Ben}
              - text: "Ana did not greet Ben."
                gives:
                  - {actor: Ana, counterpart: Ben, polarity: "-"}
              - text: "Ana left."
                nothing: "she greets nobody"
            """;

    private final Map<String, String> files = new HashMap<>();

    @BeforeEach
    void writeOntology() {
        files.put("files.txt", "entity/Person.yaml\nrelation/GREETS.yaml\n");
        files.put("words.yaml", "classes:\n  pact: [treaty]\n");
        files.put("entity/Person.yaml", "name: Person\niri: Person\ndefinition: A human being.\n");
        files.put("relation/GREETS.yaml", GREETS);
    }

    private Ontology read() {
        return new OntologyReader(files::get).read();
    }

    private void assertWrong(String from, String to, String... message) {
        files.put("relation/GREETS.yaml", GREETS.replace(from, to));
        assertThatThrownBy(this::read).isInstanceOf(OntologyException.class).hasMessageContainingAll(message);
    }

    @Test
    void readsTriggersAndExamples() {
        RelationDefinition greets = read().definition("GREETS").orElseThrow();
        assertThat(greets.type().symmetric()).isTrue();
        assertThat(greets.triggers()).extracting(Trigger::text).containsExactly("greet C");
        assertThat(greets.examples()).extracting(Example::doubtful).containsExactly(false, true, true);
    }

    @Test
    void namesFileAndLineOfAnUnknownKey() {
        assertWrong(
                "counterpart: [",
                "counterparts: [",
                "relation/GREETS.yaml:8:",
                "\"counterparts\" is no key",
                "counterpart,");
    }

    @Test
    void namesAMissingKey() {
        assertWrong("symmetric: true\n", "", "relation/GREETS.yaml:", "'symmetric'");
    }

    @Test
    void refusesANameThatIsNotTheFiles() {
        assertWrong("name: GREETS", "name: HAILS", "relation/GREETS.yaml:1:", "HAILS", "rename");
    }

    @Test
    void refusesAnUnknownEntityType() {
        assertWrong("actor: [Person]", "actor: [Robot]", "relation/GREETS.yaml:7:", "Robot", "[Person]");
    }

    @Test
    void refusesATriggerThatCannotBeRead() {
        assertWrong("greet C", "greet to", "relation/GREETS.yaml:10:", "greet to", "expected a phrase");
    }

    @Test
    void refusesAWordClassThatDoesNotExist() {
        assertWrong("greet C", "sign $paper", "relation/GREETS.yaml:10:", "paper", "words.yaml");
    }

    @Test
    void refusesPloverWithoutCameo() {
        assertWrong("cameo: \"040\"\n", "", "relation/GREETS.yaml:4:", "stand together");
    }

    @Test
    void refusesAnExampleThatSaysNothingOfWhatItGives() {
        assertWrong("    nothing: \"she greets nobody\"\n", "", "relation/GREETS.yaml:18:", "\"nothing\"");
    }

    @Test
    void refusesAnUnknownPolarity() {
        assertWrong("polarity: \"-\"", "polarity: \"?\"", "relation/GREETS.yaml:15:", "not \"?\"");
    }

    @Test
    void refusesAnIriThatAnotherTypeHas() {
        files.put("files.txt", files.get("files.txt") + "relation/HAILS.yaml\n");
        files.put("relation/HAILS.yaml", GREETS.replace("GREETS", "HAILS"));
        assertThatThrownBy(this::read).hasMessageContainingAll("relation/HAILS.yaml", "\"greets\"");
    }

    @Test
    void namesAFileThatTheIndexListsInVain() {
        files.remove("entity/Person.yaml");
        assertThatThrownBy(this::read).hasMessageContainingAll("entity/Person.yaml", "files.txt");
    }
}
