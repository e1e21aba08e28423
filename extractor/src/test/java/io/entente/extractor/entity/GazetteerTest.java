package io.entente.extractor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.statement.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource({
        "China,CHN",
        "CHN,CHN",
        "beijing,CHN",
        "Tehran,IRN",
        "Kremlin,RUS",
        "nato,NATO",
        "Vladimir Putin,Vladimir Putin"
    })
    void findsWhomANameMeans(String name, String id) {
        assertThat(GAZETTEER.named(name).map(Actor::id)).contains(id);
    }

    @Test
    void knowsNobodyByANameItLacks() {
        assertThat(GAZETTEER.named("Xyzzy")).isEmpty();
        assertThat(GAZETTEER.named("")).isEmpty();
    }
}
