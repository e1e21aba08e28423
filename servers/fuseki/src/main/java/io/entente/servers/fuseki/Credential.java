package io.entente.servers.fuseki;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What a writer must show: a user's name and password. */
record Credential(String user, String password) {

    /**
     * From the variables that the command line reads as well, {@code ENTENTE_SPARQL_USER} and {@code ENTENTE_SPARQL_PASSWORD_FILE} or
     * {@code ENTENTE_SPARQL_PASSWORD}.
     *
     * @throws IllegalArgumentException if there is no password
     */
    static Credential of(Map<String, String> environment) throws IOException {
        String file = environment.get("ENTENTE_SPARQL_PASSWORD_FILE");
        String password = file == null
                ? environment.getOrDefault("ENTENTE_SPARQL_PASSWORD", "")
                : Files.readString(Path.of(file)).strip();
        if (password.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no password for writers. Put one into a file and name it by ENTENTE_SPARQL_PASSWORD_FILE.");
        }
        return new Credential(environment.getOrDefault("ENTENTE_SPARQL_USER", "entente"), password);
    }

    /** From the properties {@code user} and {@code password} in a file. */
    static Credential read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        String user = properties.getProperty("user");
        String password = properties.getProperty("password");
        if (user == null || password == null) {
            throw new IOException(file + ": needs the properties user and password; delete the file to get a new one");
        }
        return new Credential(user, password);
    }
}
