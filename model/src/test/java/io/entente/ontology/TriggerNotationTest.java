package io.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.ontology.Slot.Clausal;
import io.entente.ontology.Slot.Demand;
import io.entente.ontology.Slot.Nominal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TriggerNotationTest {

    private static Trigger read(String text) {
        return TriggerNotation.read(text, Map.of("pact", List.of("treaty", "accord")));
    }

    @Test
    void readsObjectAndPreposition() {
        Trigger trigger = read("supply|send O to|for C");
        assertThat(trigger.kind()).isEqualTo(Trigger.Kind.VERB);
        assertThat(trigger.heads()).containsExactly("supply", "send");
        assertThat(trigger.slots())
                .containsExactly(
                        new Nominal(List.of(), Role.OBJECT, null, Filler.ANY, Demand.REQUIRED),
                        new Nominal(List.of("to", "for"), Role.COUNTERPART, null, Filler.ANY, Demand.REQUIRED));
    }

    @Test
    void readsFixedNounParticleAndOptionalTopic() {
        Trigger trigger = read("carry_out attack (over|on O)");
        assertThat(trigger.heads()).containsExactly("carry out");
        assertThat(trigger.slots())
                .containsExactly(
                        new Nominal(List.of(), null, null, new Filler(List.of("attack"), List.of()), Demand.REQUIRED),
                        new Nominal(List.of("over", "on"), Role.OBJECT, null, Filler.ANY, Demand.OPTIONAL));
    }

    @Test
    void readsTypesWordClassesAndExclusions() {
        Trigger trigger = read("sign O:$pact|note with C:Country|Bloc !O:waiver !in");
        assertThat(trigger.slots())
                .containsExactly(
                        new Nominal(
                                List.of(),
                                Role.OBJECT,
                                null,
                                new Filler(List.of("treaty", "accord", "note"), List.of()),
                                Demand.REQUIRED),
                        new Nominal(
                                List.of("with"),
                                Role.COUNTERPART,
                                null,
                                new Filler(List.of(), List.of("Country", "Bloc")),
                                Demand.REQUIRED),
                        new Nominal(
                                List.of(),
                                Role.OBJECT,
                                null,
                                new Filler(List.of("waiver"), List.of()),
                                Demand.FORBIDDEN),
                        new Nominal(List.of("in"), null, null, Filler.ANY, Demand.FORBIDDEN));
    }

    @Test
    void readsAnOwner() {
        assertThat(read("reject O/C:offer").slots())
                .containsExactly(new Nominal(
                        List.of(),
                        Role.OBJECT,
                        Role.COUNTERPART,
                        new Filler(List.of("offer"), List.of()),
                        Demand.REQUIRED));
    }

    @Test
    void readsASubjectThatIsNotTheActor() {
        Trigger trigger = read("C receive O from A");
        assertThat(trigger.subject()).isEqualTo(Role.COUNTERPART);
        assertThat(trigger.heads()).containsExactly("receive");
    }

    @Test
    void readsClauses() {
        assertThat(read("demand [C do O]").slots())
                .containsExactly(
                        new Clausal(Role.COUNTERPART, List.of(), false, Role.OBJECT, Filler.ANY, Demand.REQUIRED));
        assertThat(read("vow [attack|hit_back C]").slots())
                .containsExactly(new Clausal(
                        null, List.of("attack", "hit back"), false, Role.COUNTERPART, Filler.ANY, Demand.REQUIRED));
    }

    @Test
    void readsNouns() {
        Trigger sanctions = read("noun: O:sanction|ban on C");
        assertThat(sanctions.kind()).isEqualTo(Trigger.Kind.NOUN);
        assertThat(sanctions.headRole()).isEqualTo(Role.OBJECT);
        assertThat(sanctions.heads()).containsExactly("sanction", "ban");
        Trigger transfer = read("noun: O transfer to C");
        assertThat(transfer.modifierIsObject()).isTrue();
        assertThat(transfer.headRole()).isNull();
    }

    @Test
    void readsAnOutcome() {
        assertThat(read("lose sale to C => denied").outcome()).isEqualTo(Trigger.Outcome.DENIED);
        assertThat(read("order C [to do O] => abroad").outcome()).isEqualTo(Trigger.Outcome.ABROAD);
        assertThat(read("welcome O/C => alone").outcome()).isEqualTo(Trigger.Outcome.ALONE);
        assertThat(read("sell O to C").outcome()).isNull();
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> read("demand [C do O")).hasMessageContaining("missing");
        assertThatThrownBy(() -> read("Supply O")).hasMessageContaining("small letters");
        assertThatThrownBy(() -> read("sell O => maybe")).hasMessageContaining("maybe");
        assertThatThrownBy(() -> read("sell O to ) C")).hasMessageContaining("cannot stand here");
    }
}
