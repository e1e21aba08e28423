package io.entente.servers;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Neo4j: Bolt, HTTP and the Browser on loopback, without authentication, so that the Browser connects by itself. */
record Neo4jProgram(DataFolder folder, ServerSettings settings, Ports ports) implements ServerProgram {

    @Override
    public void prepare() {
        Path file = configuration().resolve("neo4j.conf");
        try {
            Files.createDirectories(configuration());
            // Neo4j stops at settings that it doesn't know: what stands here is tried with the version in the pom.
            Files.writeString(file, """
                    # Written anew at each start.
                    server.default_listen_address=127.0.0.1
                    server.default_advertised_address=localhost
                    server.bolt.listen_address=127.0.0.1:%1$d
                    server.bolt.advertised_address=localhost:%1$d
                    server.http.listen_address=127.0.0.1:%2$d
                    server.http.advertised_address=localhost:%2$d
                    server.directories.logs=%5$s
                    dbms.security.auth_enabled=false
                    dbms.security.http_access_control_allow_origin=http://localhost:%2$d
                    # Nothing from elsewhere: the Browser would ask for fonts, and for scripts that watch its user.
                    dbms.security.http_static_content_security_policy_header=default-src 'self'; script-src 'self'; \
                    img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self'; base-uri 'none'; \
                    object-src 'none'; frame-ancestors 'none'; connect-src 'self' ws://localhost:* http://localhost:* \
                    ws://127.0.0.1:* http://127.0.0.1:*
                    server.memory.heap.max_size=%3$dm
                    server.memory.pagecache.size=%4$dm
                    # By default an index is sampled anew after each growth by a twentieth: a hundred times in a long load.
                    db.index_sampling.update_percentage=50
                    # As a graph grows, plans are made anew; ten seconds between is for graphs that change their shape.
                    dbms.cypher.min_replan_interval=2m
                    db.tx_log.rotation.retention_policy=2 files
                    server.http.x_forward.enabled=false
                    # Colours and captions, from the SPARQL server beside it.
                    browser.post_connect_cmd=style http://localhost:%6$d/questions/entente.grass
                    # It would call out on the network for other servers, and for somebody to watch this one.
                    server.fleet_discovery.enabled=false
                    dbms.fleet_manager.enabled=false
                    client.allow_telemetry=false
                    dbms.usage_report.enabled=false
                    internal.server.bolt.thread_pool_shutdown_wait_time=0s
                    internal.server.bolt.connection_shutdown_wait_time=0s
                    """.formatted(
                            ports.bolt(),
                            ports.http(),
                            settings.heapMegabytes(),
                            settings.pageCacheMegabytes(),
                            folder.logs().resolve(ServerKind.NEO4J.id()),
                            ports.sparql()));
        } catch (IOException e) {
            throw new ServersException("Cannot write Neo4j's settings, " + file + ": " + e, e);
        }
    }

    @Override
    public List<String> jvmOptions() {
        return List.of(
                "-Xmx" + settings.heapMegabytes() + "m",
                // Transactions of thousands of statements die young if there is room; G1 would mark all the time.
                "-XX:+UseParallelGC",
                "-XX:NewRatio=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.nio=ALL-UNNAMED");
    }

    @Override
    public String mainClass() {
        return "org.neo4j.server.Neo4jCommunity";
    }

    @Override
    public List<String> arguments() {
        return List.of(
                "--home-dir=" + folder.of(ServerKind.NEO4J), "--config-dir=" + configuration(), "--console-mode");
    }

    /** A query, since discovery answers before the database does. */
    static HttpRequest healthQuestion(Ports ports) {
        return HttpRequest.newBuilder(Neo4jAddresses.of(ports).http().resolve("db/neo4j/query/v2"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"statement\": \"RETURN 1\"}"))
                .build();
    }

    private Path configuration() {
        return folder.of(ServerKind.NEO4J).resolve("conf");
    }
}
