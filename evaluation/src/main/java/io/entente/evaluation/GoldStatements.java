package io.entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gold statements of a file, one a line. */
public record GoldStatements(List<Claim> claims) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public GoldStatements {
        claims = List.copyOf(claims);
    }

    /** @throws IOException if the file cannot be read or a line of it is no statement; names the line */
    public static GoldStatements read(Path file) throws IOException {
        List<Claim> claims = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    claims.add(JSON.readValue(lines.get(i), Claim.class));
                } catch (JsonProcessingException e) {
                    throw new IOException(
                            file + ":" + (i + 1) + ": " + e.getOriginalMessage() + "; write a gold statement a line",
                            e);
                }
            }
        }
        return new GoldStatements(claims);
    }
}
