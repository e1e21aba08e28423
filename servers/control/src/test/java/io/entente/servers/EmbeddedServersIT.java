package io.entente.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class EmbeddedServersIT {
    @Test
    void startsBoth(@TempDir Path folder) {
        try (EmbeddedServers servers = EmbeddedServers.start(
                        new DataFolder(folder),
                        ServerSettings.standard().withPorts(Ports.free()),
                        new ArrayList<String>()::add);
                Driver driver = GraphDatabase.driver(servers.neo4j().bolt(), AuthTokens.none())) {
            assertThat(driver.executableQuery("RETURN 1 AS one")
                            .execute()
                            .records()
                            .get(0)
                            .get("one")
                            .asInt())
                    .isEqualTo(1);
        }
    }
}
