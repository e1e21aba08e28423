package io.entente.loader.whole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.entente.statement.ContentHash;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

/** Actors or items, each once, in its last guise, in an order that depends on the ids alone. */
final class Things<T> {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int KEY_LENGTH = 32;

    private static final long FIRST_NUMBER = 1_000_000_000_000L;

    /** Most things of an article were described a moment ago in the same words. */
    private static final int REMEMBERED = 20_000;

    private final SortedLines lines;
    private final Class<T> type;
    private final Map<String, T> lately = new HashMap<>();
    private long number;

    Things(SortedLines lines, Class<T> type) {
        this.lines = lines;
        this.type = type;
    }

    void add(String id, T thing) {
        if (thing.equals(lately.put(id, thing))) {
            return;
        }
        if (lately.size() > REMEMBERED) {
            lately.clear();
        }
        try {
            // Numbers with as many digits are in the order of their characters.
            lines.add(ContentHash.of(id) + (FIRST_NUMBER + number++) + JSON.writeValueAsString(thing));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of text can always be written", e);
        }
    }

    Stream<T> things() throws IOException {
        Stream<String> sorted = lines.lines();
        Iterator<String> each = sorted.iterator();
        LastOfGroup last = new LastOfGroup(each, line -> line.substring(0, KEY_LENGTH));
        return last.stream()
                .map(line -> {
                    try {
                        return JSON.readValue(line.substring(line.indexOf('{')), type);
                    } catch (JsonProcessingException e) {
                        throw new IllegalStateException("a line of ours is broken: " + line, e);
                    }
                })
                .onClose(sorted::close);
    }
}
