package io.entente.servers;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/** What SPARQL updates and Fuseki's administration need (HTTP Basic). Made once for a data folder, readable by its owner alone. */
public record Credential(String user, String password) {
    private static final int SECRET_BYTES = 24;

    /** The credential of a data folder, if servers were ever started there. */
    public static Optional<Credential> of(DataFolder folder) {
        return Files.exists(folder.credential()) ? Optional.of(read(folder.credential())) : Optional.empty();
    }

    static Credential ofOrNew(DataFolder folder) {
        return of(folder).orElseGet(() -> write(folder.credential(), generated()));
    }

    /** Value of the HTTP header {@code Authorization}. */
    public String authorization() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static Credential generated() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new Credential("entente", Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    private static Credential read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new ServersException("Cannot read the credential for SPARQL updates, " + file + ": " + e, e);
        }
        String user = properties.getProperty("user");
        String password = properties.getProperty("password");
        if (user == null || password == null) {
            throw new ServersException(
                    file + " has no user or no password. Delete it to get a new one at the next start.");
        }
        return new Credential(user, password);
    }

    private static Credential write(Path file, Credential credential) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, """
                    # Needed for SPARQL updates and Fuseki's administration (HTTP Basic); reading needs nothing.
                    user=%s
                    password=%s
                    """.formatted(credential.user(), credential.password()));
            Files.move(fresh, file);
            return credential;
        } catch (IOException e) {
            throw new ServersException("Cannot write the credential for SPARQL updates, " + file + ": " + e, e);
        }
    }

    @Override
    public String toString() {
        return user + ":***";
    }
}
