package io.entente.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Fuseki with a TDB2 database, on loopback, open to read and closed to write. */
record FusekiProgram(DataFolder folder, ServerSettings settings, Ports ports) implements ServerProgram {

    @Override
    public void prepare() {
        Credential.ofOrNew(folder);
        try {
            Files.createDirectories(database());
        } catch (IOException e) {
            throw new ServersException("Cannot make the folder of the RDF database, " + database() + ": " + e, e);
        }
    }

    @Override
    public List<String> jvmOptions() {
        return List.of("-Xmx" + settings.heapMegabytes() + "m", "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError");
    }

    @Override
    public String mainClass() {
        return "io.entente.servers.fuseki.SparqlServer";
    }

    @Override
    public List<String> arguments() {
        return List.of(
                database().toString(),
                String.valueOf(ports.sparql()),
                folder.credential().toString());
    }

    static HttpRequest healthQuestion(Ports ports) {
        URI ask = URI.create(FusekiAddresses.of(ports).query() + "?query=ASK%7B%7D");
        return HttpRequest.newBuilder(ask).timeout(Duration.ofSeconds(10)).build();
    }

    private Path database() {
        return folder.of(ServerKind.FUSEKI).resolve("tdb2");
    }
}
