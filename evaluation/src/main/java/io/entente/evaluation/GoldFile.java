package io.entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of gold: a JSON object a line. */
final class GoldFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GoldFile() {}

    /** @throws GoldException if a line cannot be read as the type; names the line, what is wrong and what to do */
    static <T> List<T> read(Path file, Class<T> type, String advice) throws IOException {
        List<T> all = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    all.add(JSON.readValue(lines.get(i), type));
                } catch (JsonProcessingException e) {
                    throw new GoldException(file + ":" + (i + 1) + ": " + problem(e) + "; " + advice, e);
                }
            }
        }
        return all;
    }

    /** What our own check found, else what the parser did. */
    private static String problem(JsonProcessingException e) {
        Throwable cause = e instanceof ValueInstantiationException ? e.getCause() : null;
        return cause == null ? e.getOriginalMessage() : String.valueOf(cause.getMessage());
    }
}
