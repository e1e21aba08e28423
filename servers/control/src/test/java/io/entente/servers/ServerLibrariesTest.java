package io.entente.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLibrariesTest {
    @TempDir
    private Path home;

    @Test
    void areThoseOfARelease() throws Exception {
        Path folder = Files.createDirectories(home.resolve("lib/neo4j"));
        Files.createFile(folder.resolve("neo4j-kernel-api-1.2.3.jar"));
        Files.createFile(folder.resolve("neo4j-kernel-2026.08.1.jar"));
        ServerLibraries libraries = ServerLibraries.find(ServerKind.NEO4J, List.of(home));
        assertThat(libraries.jars()).hasSize(2);
        assertThat(libraries.version()).isEqualTo("2026.08.1");
    }

    @Test
    void areThoseThatTheBuildListed() throws Exception {
        Path target = Files.createDirectories(home.resolve("servers/fuseki/target"));
        Path own = Files.createFile(target.resolve("entente-servers-fuseki.jar"));
        Path jena = Files.createFile(home.resolve("jena-fuseki-main-5.6.0.jar"));
        Files.writeString(target.resolve("class-path.txt"), jena + "\n");
        assertThat(ServerLibraries.find(ServerKind.FUSEKI, List.of(home)).jars())
                .containsExactly(own, jena);
        Files.delete(jena);
        assertThatThrownBy(() -> ServerLibraries.find(ServerKind.FUSEKI, List.of(home)))
                .isInstanceOf(ServersException.class)
                .hasMessageContaining(jena + " is gone since the build");
    }

    @Test
    void sayWhereTheyWereLookedFor() {
        assertThatThrownBy(() -> ServerLibraries.find(ServerKind.NEO4J, List.of(home)))
                .isInstanceOf(ServersException.class)
                .hasMessageContaining(home.resolve("lib/neo4j").toString())
                .hasMessageContaining("./mvnw package");
    }
}
