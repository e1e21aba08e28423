package io.entente.servers.fuseki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that has outgrown what is in it is compacted, and holds the same afterwards. */
class CompactionTest {

    private static final long TINY = 1;

    @TempDir
    private Path folder;

    private DatasetGraph database;

    @BeforeEach
    void open() {
        database = DatabaseMgr.connectDatasetGraph(folder.toString());
        add("Chad");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void add(String name) {
        Txn.executeWrite(
                database,
                () -> database.add(new Quad(
                        NodeFactory.createURI("urn:test:article"),
                        NodeFactory.createURI("urn:test:" + name),
                        NodeFactory.createURI("urn:test:name"),
                        NodeFactory.createLiteralString(name))));
    }

    private long quads() {
        return Txn.calculateRead(database, () -> database.stream().count());
    }

    @Test
    void compactsWhatHasGrownFourfold() throws IOException {
        Files.writeString(folder.resolve("compacted-bytes"), "1");
        Compaction compaction = new Compaction(database, folder, TINY);
        assertThat(compaction.compactIfGrown()).isTrue();
        assertThat(folder.resolve("Data-0002")).isDirectory();
        assertThat(folder.resolve("Data-0001")).doesNotExist();
        add("Togo");
        assertThat(quads()).isEqualTo(2);
        assertThat(compaction.compactIfGrown()).as("a second time").isFalse();
    }

    @Test
    void leavesADatabaseAloneThatHasNotGrown() throws IOException {
        assertThat(new Compaction(database, folder, TINY).compactIfGrown()).isFalse();
        assertThat(folder.resolve("Data-0001")).isDirectory();
    }

    @Test
    void leavesASmallDatabaseAlone() throws IOException {
        Files.writeString(folder.resolve("compacted-bytes"), "1");
        assertThat(new Compaction(database, folder, Compaction.SMALLEST).compactIfGrown())
                .isFalse();
    }

    @Test
    void saysWhatIsWrongWithItsRecord() throws IOException {
        Path record = folder.resolve("compacted-bytes");
        Files.writeString(record, "much");
        assertThatIOException()
                .isThrownBy(() -> new Compaction(database, folder, TINY).compactIfGrown())
                .withMessage(record + " should hold a number of bytes, not \"much\"; delete it, it is made anew");
    }

    @Test
    void opensAgainBesideItsRecord() throws IOException {
        assertThat(new Compaction(database, folder, TINY).compactIfGrown()).isFalse();
        database.close();
        database = DatabaseMgr.connectDatasetGraph(folder.toString());
        assertThat(quads()).isEqualTo(1);
    }
}
