package io.entente.scheduler.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

    private static final Instant NOW = Instant.parse("2025-06-01T10:00:00Z");

    @TempDir
    Path data;

    @Test
    @SuppressWarnings("try")
    void oneHolderAtATimeAndTheOtherIsToldWho() {
        SchedulerFolder folder = new SchedulerFolder(data);
        try (RunLock lock = RunLock.take(folder, NOW)) {
            assertThatThrownBy(() -> RunLock.take(folder, NOW))
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("since 2025-06-01T10:00:00Z");
        }
        RunLock.take(folder, NOW).close();
    }

    @Test
    void aHolderThatDiedIsNoHolder() throws IOException {
        SchedulerFolder folder = new SchedulerFolder(data);
        Files.createDirectories(folder.own());
        Files.writeString(folder.file("run.lock"), "process 1 has been running there since 2024-01-01T00:00:00Z");
        RunLock.take(folder, NOW).close();
        assertThat(folder.file("run.lock"))
                .content()
                .contains("2025-06-01T10:00:00Z")
                .doesNotContain("2024");
    }
}
