package io.entente.scheduler.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableMapTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("map.jsonl");
    }

    private DurableMap<ListingState> open() {
        return DurableMap.open(file, ListingState.class);
    }

    private static ListingState value(int i) {
        return new ListingState("\"tag-" + i + "\"", i % 3 == 0 ? null : "zażółć " + i);
    }

    @Test
    void whatWasFlushedIsThereAgainWhateverPartOfTheRestIs() throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            Files.deleteIfExists(file);
            Random random = new Random(seed);
            Map<String, ListingState> expected = new LinkedHashMap<>();
            DurableMap<ListingState> map = open();
            for (int i = 0; i < 60; i++) {
                String key = "k" + random.nextInt(12);
                if (random.nextInt(4) == 0) {
                    map.remove(key);
                    expected.remove(key);
                } else {
                    map.put(key, value(i));
                    expected.put(key, value(i));
                }
            }
            map.flush();
            long flushed = Files.size(file);
            map.put("later", value(99));
            map.close();
            byte[] all = Files.readAllBytes(file);
            // A crash leaves any part of what came after the flush; without its last byte, no line of it.
            int kept = (int) flushed + random.nextInt(all.length - (int) flushed);
            Files.write(file, Arrays.copyOf(all, kept));
            try (DurableMap<ListingState> again = open()) {
                assertThat(again.entries()).as("seed %d", seed).isEqualTo(expected);
                again.put("more", value(1));
            }
            expected.put("more", value(1));
            try (DurableMap<ListingState> third = open()) {
                assertThat(third.entries()).as("seed %d", seed).isEqualTo(expected);
            }
        }
    }

    @Test
    void writesNothingForAValueThatIsThere() throws IOException {
        try (DurableMap<ListingState> map = open()) {
            map.put("a", value(1));
            map.flush();
            long size = Files.size(file);
            map.put("a", value(1));
            map.flush();
            assertThat(Files.size(file)).isEqualTo(size);
        }
    }

    @Test
    void dropsLinesThatNoLongerCount() throws IOException {
        try (DurableMap<ListingState> map = open()) {
            for (int i = 0; i < 3_000; i++) {
                map.put("only", value(i));
            }
        }
        try (DurableMap<ListingState> map = open()) {
            assertThat(map.get("only")).contains(value(2_999));
        }
        assertThat(Files.readAllLines(file)).hasSize(1);
    }

    @Test
    void namesADamagedLineAndWhatToDo() throws IOException {
        Files.writeString(
                file,
                "{\"key\":\"a\",\"value\":{}}\n{\"key\":\n{\"key\":\"b\",\"value\":{}}\n",
                StandardCharsets.UTF_8);
        assertThatThrownBy(this::open)
                .isInstanceOf(StateException.class)
                .hasMessageContaining("map.jsonl, line 2 is damaged")
                .hasMessageContaining("remove the line");
    }

    @Test
    void lookingRepairsNothing() throws IOException {
        Files.writeString(file, "{\"key\":\"a\",\"value\":{}}\n{\"key\":\"b\"");
        assertThat(DurableMap.look(file, ListingState.class)).containsOnlyKeys("a");
        assertThat(Files.readString(file)).endsWith("{\"key\":\"b\"");
    }
}
