package io.entente.servers;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * How the servers of a data folder are at this moment.
 *
 * @param credential file with what SPARQL updates need
 */
public record ServersStatus(Path data, Path credential, List<ServerStatus> servers) {

    public ServersStatus {
        servers = List.copyOf(servers);
    }

    /** Looks at the note in the folder, at the processes, and asks those that live. Changes nothing, and needs no lock. */
    public static ServersStatus of(DataFolder folder) {
        RunningServers running = RunningServers.in(folder);
        try (HealthCheck check = new HealthCheck()) {
            return new ServersStatus(
                    folder.path(),
                    folder.credential(),
                    Arrays.stream(ServerKind.values())
                            .map(server -> ServerStatus.of(server, folder, running, check))
                            .toList());
        }
    }

    /** For programs: an object with {@code data}, {@code credential} and {@code servers}; times are ISO 8601, paths plain. */
    public String toJson() {
        try {
            return Json.MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A status must be writable as JSON: " + this, e);
        }
    }
}
