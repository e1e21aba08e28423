package io.entente.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @Test
    void saysWhoHasTheFolder(@TempDir Path temporary) {
        DataFolder folder = new DataFolder(temporary);
        new RunningServers(List.of()).write(folder);
        FolderLock.during(folder, "rebuilds the graph", () -> {
            assertThatThrownBy(() -> EmbeddedServers.stop(folder, line -> {}))
                    .isInstanceOf(ServersException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid() + " rebuilds the graph")
                    .hasMessageContaining(temporary.toString());
            return 0;
        });
    }

    @Test
    void ignoresWhatADeadProcessLeft(@TempDir Path temporary) throws Exception {
        DataFolder folder = new DataFolder(temporary);
        Files.writeString(folder.lock(), "process 1 starts servers, at some length so that something would be left");
        assertThat(FolderLock.during(folder, "looks", () -> read(folder.lock())))
                .isEqualTo("process " + ProcessHandle.current().pid() + " looks");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
