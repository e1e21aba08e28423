package io.entente.statement.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.statement.ArticleStatements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentIndexTest {

    private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

    private final RandomStatements random = new RandomStatements(23);
    private final StatementCodec codec = new StatementCodec(RandomStatements::type);

    @TempDir
    Path folder;

    private Path segment;
    private Path index;
    private List<ArticleStatements> articles;

    @BeforeEach
    void writeMoreThanIsReadEachTime() throws IOException {
        segment = folder.resolve("statements-000001.jsonl");
        index = folder.resolve("statements-000001.index");
        articles = articles("a");
        try (JournalWriter writer = JournalWriter.open(folder)) {
            writer.append(articles);
        }
    }

    private List<ArticleStatements> articles(String prefix) {
        List<ArticleStatements> some = new ArrayList<>();
        for (long bytes = 0; bytes < SegmentIndex.WORTHWHILE; ) {
            ArticleStatements article = random.article(prefix + some.size());
            bytes += StatementCodec.line(article).length();
            some.add(article);
        }
        return some;
    }

    @Test
    void isWrittenWithTheSegmentAndReadInItsPlace() throws IOException {
        List<JournalLine> lines = lines();
        FileTime changed = Files.getLastModifiedTime(segment);
        byte[] bytes = Files.readAllBytes(segment);
        Arrays.fill(bytes, 0, bytes.length / 2, (byte) ' ');
        Files.write(segment, bytes);
        Files.setLastModifiedTime(segment, changed);
        assertThat(lines()).hasSameSizeAs(articles).isEqualTo(lines);
    }

    @Test
    void isMadeByTheFirstReaderIfTheWriterHasNot() throws IOException {
        byte[] made = Files.readAllBytes(index);
        List<JournalLine> lines = lines();
        Files.delete(index);
        assertThat(lines()).isEqualTo(lines);
        assertThat(index).hasBinaryContent(made);
    }

    @Test
    void tellsWhatWasWrittenAfterIt() throws IOException {
        try (JournalWriter writer = JournalWriter.open(folder)) {
            writer.retract("a0", NOW);
            writer.append(List.of(random.article("after")));
        }
        StatementJournal journal = StatementJournal.open(folder, codec);
        assertThat(journal.size()).isEqualTo(articles.size());
        assertThat(journal.holds("after")).isTrue();
        assertThat(journal.retracted()).containsExactly("a0");
        Files.delete(index);
        assertThat(StatementJournal.open(folder, codec).articles())
                .containsExactlyElementsOf(journal.articles().toList());
    }

    @Test
    void keepsRetractionsAndLineNumbers() throws IOException {
        Files.writeString(segment, " \n", StandardOpenOption.APPEND);
        List<ArticleStatements> more = articles("b");
        try (JournalWriter writer = JournalWriter.open(folder)) {
            writer.retract("a0", NOW);
            writer.append(more);
        }
        List<JournalLine> indexed = lines();
        Files.delete(index);
        assertThat(lines()).isEqualTo(indexed);
        assertThat(indexed.getLast().number()).isEqualTo(articles.size() + more.size() + 2);
        assertThat(indexed.get(articles.size()).retracts()).isTrue();
    }

    @Test
    void damagedAnywhereItIsMadeAnew() throws IOException {
        byte[] whole = Files.readAllBytes(index);
        List<JournalLine> lines = lines();
        Random where = new Random(5);
        for (int round = 0; round < 20; round++) {
            byte[] damaged = whole.clone();
            int at = where.nextInt(whole.length);
            damaged[at] ^= (byte) (1 << where.nextInt(8));
            Files.write(index, round % 2 == 0 ? damaged : Arrays.copyOf(whole, at));
            assertThat(lines()).as("damaged at %d", at).isEqualTo(lines);
            assertThat(index).hasBinaryContent(whole);
        }
    }

    @Test
    void ofAnotherSegmentItIsMadeAnew() throws IOException {
        Path other = folder.resolve("other");
        try (JournalWriter writer = JournalWriter.open(other)) {
            writer.append(articles("b"));
            writer.append(articles("c"));
        }
        List<JournalLine> lines = lines();
        for (Path foreign : List.of(index, other.resolve("statements-000001.index"))) {
            Path copy = other.resolve("copy");
            Files.copy(foreign, copy, StandardCopyOption.REPLACE_EXISTING);
            Path beside = foreign.equals(index) ? other.resolve("statements-000001.index") : index;
            Files.copy(copy, beside, StandardCopyOption.REPLACE_EXISTING);
            assertThat(lines()).isEqualTo(lines);
        }
        assertThat(StatementJournal.open(other, codec).entries())
                .noneMatch(entry -> entry.id().startsWith("a"));
    }

    @Test
    void ofASegmentThatWasRewrittenItIsMadeAnew() throws IOException {
        String text = Files.readString(segment);
        FileTime changed = Files.getLastModifiedTime(segment);
        Files.writeString(segment, text.replace("\"id\":\"a0\"", "\"id\":\"z0\""));
        Files.setLastModifiedTime(segment, FileTime.from(changed.toInstant().plusSeconds(1)));
        assertThat(lines().getFirst().article()).isEqualTo("z0");
    }

    @Test
    void ofASegmentThatWasCutItIsMadeAnew() throws IOException {
        byte[] bytes = Files.readAllBytes(segment);
        int first = StatementCodec.line(articles.getFirst()).getBytes(StandardCharsets.UTF_8).length;
        Files.write(segment, Arrays.copyOf(bytes, first + 1));
        assertThat(lines()).hasSize(1);
    }

    @Test
    void whereItCantBeWrittenTheSegmentIsRead() throws IOException {
        List<JournalLine> lines = lines();
        Files.delete(index);
        Files.createDirectory(index);
        assertThat(lines()).isEqualTo(lines);
        assertThat(index).isEmptyDirectory();
    }

    @Test
    void manyMayOpenTheJournalAtOnce() throws IOException {
        List<JournalLine> lines = lines();
        Files.delete(index);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> linesUnchecked()))
                .allSatisfy(found -> assertThat(found).isEqualTo(lines));
    }

    private List<JournalLine> linesUnchecked() {
        try {
            return lines();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<JournalLine> lines() throws IOException {
        return Segment.open(segment, true).lines();
    }
}
