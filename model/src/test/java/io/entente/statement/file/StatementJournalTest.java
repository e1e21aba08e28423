package io.entente.statement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.statement.ArticleStatements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementJournalTest {

    private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

    private final StatementCodec codec = new StatementCodec(RandomStatements::type);
    private final RandomStatements random = new RandomStatements(17);
    private final ArticleStatements a = random.article("a");
    private final ArticleStatements b = random.article("b");
    private final ArticleStatements newerA = random.article("a");

    @TempDir
    Path folder;

    @Test
    void theLastVersionOfAnArticleWins() throws IOException {
        try (JournalWriter writer = JournalWriter.open(folder)) {
            writer.append(List.of(a, b));
            writer.append(List.of(newerA));
            assertThat(writer.holds(newerA.article())).isTrue();
            assertThat(writer.holds(a.article())).isFalse();
        }
        assertThat(journal().articles()).containsExactly(b, newerA);
        try (JournalWriter writer = JournalWriter.open(folder)) {
            assertThat(writer.version("a")).contains(newerA.article());
        }
    }

    @Test
    void goesOnWhereAnEarlierRunStopped() throws IOException {
        try (JournalWriter writer = JournalWriter.open(folder)) {
            writer.append(List.of(a));
        }
        try (JournalWriter writer = JournalWriter.open(folder)) {
            assertThat(writer.holds(a.article())).isTrue();
            assertThat(writer.holds(b.article())).isFalse();
            writer.append(List.of(b));
        }
        assertThat(journal().articles()).containsExactly(a, b);
    }

    @Test
    void aRetractedArticleIsGoneUntilItIsWrittenAgain() throws IOException {
        try (JournalWriter writer = JournalWriter.open(folder)) {
            writer.append(List.of(a, b));
            writer.retract("a", NOW);
            assertThat(writer.holds(a.article())).isFalse();
        }
        assertThat(journal().articles()).containsExactly(b);
        assertThat(journal().retracted()).containsExactly("a");
        try (JournalWriter writer = JournalWriter.open(folder)) {
            writer.append(List.of(a));
        }
        assertThat(journal().articles()).containsExactly(b, a);
        assertThat(journal().retracted()).isEmpty();
    }

    @Test
    void cutAtAnyByteItKeepsTheWholeLinesAndCanBeWrittenOn() throws IOException {
        try (JournalWriter writer = JournalWriter.open(folder)) {
            writer.append(List.of(a, b));
        }
        Path segment = folder.resolve("statements-000001.jsonl");
        byte[] whole = Files.readAllBytes(segment);
        int firstLine = StatementCodec.line(a).getBytes(StandardCharsets.UTF_8).length + 1;
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(segment, Arrays.copyOf(whole, length));
            List<ArticleStatements> survivors = length < firstLine ? List.of() : List.of(a);
            assertThat(journal().articles()).as("cut at %d", length).containsExactlyElementsOf(survivors);
            try (JournalWriter writer = JournalWriter.open(folder)) {
                writer.append(List.of(newerA));
            }
            assertThat(journal().articles()).as("cut at %d", length).containsExactly(newerA);
        }
    }

    @Test
    void dropsALastLineWhoseBytesNeverReachedTheDisk() throws IOException {
        try (JournalWriter writer = JournalWriter.open(folder)) {
            writer.append(List.of(a));
        }
        Files.write(folder.resolve("statements-000001.jsonl"), new byte[300], StandardOpenOption.APPEND);
        Files.write(folder.resolve("statements-000001.jsonl"), new byte[] {'\n'}, StandardOpenOption.APPEND);
        try (JournalWriter writer = JournalWriter.open(folder)) {
            writer.append(List.of(b));
        }
        assertThat(journal().articles()).containsExactly(a, b);
    }

    @Test
    void saysWhichLineInTheMiddleIsDamaged() throws IOException {
        Path segment = folder.resolve("statements-000001.jsonl");
        Files.writeString(segment, StatementCodec.line(a) + "\n{\"article\":{\"id\"\n" + StatementCodec.line(b) + "\n");
        assertThatThrownBy(this::journal)
                .isInstanceOf(StatementFileException.class)
                .hasMessageStartingWith(segment + ":2: ");
    }

    @Test
    void startsANewFileWhenOneIsFull() throws IOException {
        try (JournalWriter writer = JournalWriter.open(folder, 100)) {
            writer.append(List.of(a));
            writer.append(List.of(b));
        }
        try (JournalWriter writer = JournalWriter.open(folder, 100)) {
            writer.append(List.of(newerA));
        }
        assertThat(folder.resolve("statements-000003.jsonl")).exists();
        assertThat(journal().articles()).containsExactly(b, newerA);
    }

    @Test
    void aSecondWriterIsRefused() throws IOException {
        JournalWriter first = JournalWriter.open(folder);
        try (first) {
            assertThatThrownBy(() -> JournalWriter.open(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is being written to by another run");
        }
        JournalWriter.open(folder).close();
    }

    @Test
    void aFolderWithoutJournalIsEmpty() throws IOException {
        StatementJournal none = StatementJournal.open(folder.resolve("none"), codec);
        assertThat(none.size()).isZero();
        assertThat(none.articles()).isEmpty();
    }

    private StatementJournal journal() throws IOException {
        return StatementJournal.open(folder, codec);
    }
}
