package io.entente.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void liesWhereTheEnvironmentSays() {
        assertThat(DataFolder.standard(Map.of(), HOME).path()).isEqualTo(Path.of("/home/ada/.local/share/entente"));
        assertThat(DataFolder.standard(Map.of("XDG_DATA_HOME", "/data"), HOME).path())
                .isEqualTo(Path.of("/data/entente"));
        assertThat(DataFolder.standard(Map.of("XDG_DATA_HOME", "/data", "ENTENTE_DATA", "/graph"), HOME)
                        .path())
                .isEqualTo(Path.of("/graph"));
        assertThat(DataFolder.standard(Map.of("XDG_DATA_HOME", " ", "ENTENTE_DATA", ""), HOME)
                        .path())
                .isEqualTo(Path.of("/home/ada/.local/share/entente"));
    }

    @Test
    void saysThatAFileIsNoFolder(@TempDir Path temporary) throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> new DataFolder(file).create())
                .isInstanceOf(ServersException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--data");
    }

    @Test
    void isNotMadeByStoppingServersThatNeverRan(@TempDir Path temporary) {
        Path missing = temporary.resolve("missing");
        assertThat(EmbeddedServers.stop(new DataFolder(missing), line -> {})).isEmpty();
        assertThat(missing).doesNotExist();
    }
}
