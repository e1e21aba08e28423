package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ExtractCommandTest {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final String TEXT = "Turkey sold drones to Ukraine. France attacked nobody.";

    @Test
    void jsonIsOneArrayOfWhatJsonLinesHave() throws IOException {
        JsonNode array = JSON.readTree(extract(TEXT, "json"));

        assertThat(array.isArray()).isTrue();
        assertThat(array).isNotEmpty();
        assertThat(array.get(0))
                .isEqualTo(
                        JSON.readTree(extract(TEXT, "jsonl").lines().findFirst().orElseThrow()));
    }

    @Test
    void jsonOfNothingIsAnEmptyArray() throws IOException {
        assertThat(JSON.readTree(extract("It rained.", "json"))).isEmpty();
    }

    @Test
    void csvHasIdentifiersAndTheSentence() {
        assertThat(extract(TEXT, "csv").lines())
                .startsWith(
                        "article,actor,actor_id,relation,object,counterpart,counterpart_id,polarity,certainty,tense,"
                                + "source,source_id,quantity,time,confidence,quote")
                .anySatisfy(row -> assertThat(row)
                        .startsWith("1,Turkey,TUR,SELLS_TO,drones,Ukraine,UKR,+,certain,past,")
                        .endsWith(",Turkey sold drones to Ukraine."));
    }

    private static String extract(String text, String format) {
        return CommandLineRun.withInput(text, "extract", "-", "--lines", "--fast", "--format", format)
                .out();
    }
}
