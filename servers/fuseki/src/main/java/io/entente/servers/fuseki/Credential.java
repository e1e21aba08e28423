package io.entente.servers.fuseki;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What a writer must show: the user's name and password, kept as properties {@code user} and {@code password} in a file. */
record Credential(String user, String password) {

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
