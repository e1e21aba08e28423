package io.entente.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Gold statements of a file, one a line. */
public record GoldStatements(List<Claim> claims) {

    public GoldStatements {
        claims = List.copyOf(claims);
    }

    /**
     * Reads the file.
     *
     * @throws GoldException if a line of it is no statement; names the line
     * @throws IOException if the file cannot be read
     */
    public static GoldStatements read(Path file) throws IOException {
        return new GoldStatements(GoldFile.read(
                file, Claim.class, "write a gold statement a line; gold references are scored without --articles"));
    }
}
