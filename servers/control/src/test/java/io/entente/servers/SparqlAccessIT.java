package io.entente.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what with Fuseki, alone. */
class SparqlAccessIT {
    private static final String SPARQL_UPDATE = "application/sparql-update";

    private static final String UPDATE = """
            PREFIX : <urn:test:>
            INSERT DATA {
              :china :supplies :russia .
              GRAPH :article1 { :statement1 :about :relation . :china :supplies :russia }
              GRAPH :article2 { :statement2 :about :relation . :china :supplies :russia }
            }
            """;

    @TempDir
    private static Path temporary;

    private static EmbeddedServers servers;

    @BeforeAll
    static void start() throws Exception {
        servers = EmbeddedServers.start(
                new DataFolder(temporary),
                ServerSettings.standard().withServers(ServerKind.FUSEKI).withPorts(Ports.free()),
                line -> {});
        assertThat(Requests.update(servers, UPDATE)).isEqualTo(204);
    }

    @AfterAll
    static void stop() {
        if (servers != null) {
            servers.close();
        }
    }

    @Test
    void readsWithoutCredential() throws Exception {
        assertThat(Requests.rows(servers.fuseki().query(), "SELECT ?s { ?s ?p ?o }"))
                .isEqualTo("urn:test:china\n");
        assertThat(Requests.get(URI.create(servers.fuseki().get() + "?graph=urn:test:article1"))
                        .body())
                .contains("urn:test:statement1");
    }

    @Test
    void showsEverythingOnceInTheUnion() throws Exception {
        assertThat(Requests.rows(servers.fuseki().union(), "SELECT ?s { ?s ?p ?o } ORDER BY ?s"))
                .isEqualTo("urn:test:china\nurn:test:statement1\nurn:test:statement2\n");
    }

    @Test
    void keepsNamedGraphsApartInTheUnion() throws Exception {
        assertThat(Requests.rows(
                        servers.fuseki().union(),
                        "SELECT ?g { <urn:test:china> ?p ?o GRAPH ?g { <urn:test:china> ?p ?o } } ORDER BY ?g"))
                .isEqualTo("urn:test:article1\nurn:test:article2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "data", "upload"})
    void refusesToWriteWithoutCredential(String endpoint) throws Exception {
        URI address = servers.fuseki().page().resolve("/entente/" + endpoint);
        assertThat(Requests.status("POST", address, SPARQL_UPDATE, "CLEAR ALL")).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   /entente,                     415",
        "POST,   /entente/,                    415",
        "POST,   /entente/query,               415",
        "PUT,    /entente,                     401",
        "DELETE, /entente,                     401",
        "PUT,    /entente/get?default,         401",
        "POST,   /entente-union/update,        401",
        "POST,   /entente-union/query,         415",
        "POST,   /$/compact/entente,           401",
        "POST,   /$/datasets,                  403",
        "DELETE, /$/datasets/entente,          403",
        "POST,   /$/datasets/entente?state=offline, 403",
        "POST,   /$/anything,                  401",
        "POST,   /entente/query/../update,     401",
        "POST,   /entente/update/../query,     405",
        "POST,   /entente//update,             400",
        "POST,   /entente/update;a=b,          401",
        "POST,   /static/%2e%2e/entente/update, 400",
    })
    void leavesNoOtherWayToWrite(String method, String path, int status) throws Exception {
        assertThat(rawStatus(method, path)).isEqualTo(status);
        assertThat(Requests.rows(servers.fuseki().union(), "SELECT (count(*) AS ?n) { ?s ?p ?o }"))
                .isEqualTo("3\n");
    }

    /** By hand, since an HTTP client would tidy the path up. */
    private static int rawStatus(String method, String path) throws IOException {
        try (Socket socket = new Socket("localhost", servers.fuseki().page().getPort())) {
            String body = "CLEAR ALL";
            socket.getOutputStream()
                    .write((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + SPARQL_UPDATE
                                    + "\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        }
    }
}
