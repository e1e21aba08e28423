package io.entente.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningServersTest {
    private static final ProcessHandle HERE = ProcessHandle.current();

    @Test
    void tellsALaterProcessOfTheSameNumberApart() {
        RunningServer here = RunningServer.of(ServerKind.NEO4J, HERE, Lifetime.DETACHED, Ports.standard());
        assertThat(here.isAlive()).isTrue();
        assertThat(began(here, Instant.parse("2020-02-02T02:02:02Z")).isAlive()).isFalse();
        Instant began = HERE.info().startInstant().orElseThrow();
        assertThat(began(here, began.plusMillis(900)).isAlive()).isTrue();
    }

    @Test
    void areTheSameAfterTheyWereWritten(@TempDir Path temporary) {
        DataFolder folder = new DataFolder(temporary);
        assertThat(RunningServers.in(folder).servers()).isEmpty();
        RunningServers servers = new RunningServers(List.of())
                .with(RunningServer.of(ServerKind.NEO4J, HERE, Lifetime.ATTACHED, Ports.standard()))
                .with(RunningServer.of(ServerKind.FUSEKI, HERE, Lifetime.DETACHED, new Ports(1, 2, 3)));
        servers.write(folder);
        assertThat(RunningServers.in(folder)).isEqualTo(servers);
        assertThat(servers.without(ServerKind.NEO4J).find(ServerKind.NEO4J)).isEmpty();
    }

    @Test
    void saysWhichFileIsBroken(@TempDir Path temporary) throws Exception {
        Files.writeString(temporary.resolve("servers.json"), "{\"servers\": [{");
        assertThatThrownBy(() -> RunningServers.in(new DataFolder(temporary)))
                .isInstanceOf(ServersException.class)
                .hasMessageContaining(temporary.resolve("servers.json").toString());
    }

    private static RunningServer began(RunningServer server, Instant started) {
        return new RunningServer(
                server.server(), server.pid(), started, server.lifetime(), server.startedBy(), server.ports());
    }
}
