package io.entente.servers.fuseki;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * Compacts a TDB2 database that has outgrown what is in it: a transaction writes the blocks that it changes anew, and TDB2 never gives
 * back the old ones by itself. Readers go on meanwhile, writers wait. A JVM that ends in the middle leaves the database as it was.
 */
final class Compaction {

    /** Below a gigabyte it is not worth while. */
    static final long SMALLEST = 1L << 30;

    private static final int GROWTH = 4;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** A file in the database's folder: how many bytes it took after the last compaction, or when it was first opened. */
    private static final String RECORD = "compacted-bytes";

    private final DatasetGraph database;
    private final Path folder;
    private final long smallest;

    /**
     * Of a database that is open.
     *
     * @param smallest a database of fewer bytes is left alone
     */
    Compaction(DatasetGraph database, Path folder, long smallest) throws IOException {
        this.database = database;
        this.folder = folder;
        this.smallest = smallest;
        if (!Files.exists(folder.resolve(RECORD))) {
            record(bytes());
        }
    }

    /**
     * Looks now and then once a minute, as long as the JVM runs: also a server that each scheduled run starts and stops gets its turn. A
     * compaction that fails, as on a full disk, is the last until the next start.
     */
    void watch() {
        Thread thread = new Thread(this::look, "compaction");
        thread.setDaemon(true);
        thread.start();
    }

    private void look() {
        try {
            while (true) {
                compactIfGrown();
                Thread.sleep(PAUSE);
            }
        } catch (IOException | RuntimeException e) {
            Fuseki.serverLog.error(
                    "The database in " + folder + " could not be compacted; next try after a restart", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Compacts a database that takes at least {@code smallest} bytes and four times as many as after the last time.
     *
     * @return whether it did
     */
    boolean compactIfGrown() throws IOException {
        long before = bytes();
        long last = recorded();
        if (before < smallest || before < GROWTH * last) {
            return false;
        }
        Fuseki.serverLog.info("Compacting {}: {} MB, {} MB after the last time", folder, before >> 20, last >> 20);
        DatabaseMgr.compact(database, true);
        long after = bytes();
        record(after);
        Fuseki.serverLog.info("Compacted {}: {} MB", folder, after >> 20);
        return true;
    }

    /** Whole or not at all: half a number would be another one. */
    private void record(long bytes) throws IOException {
        Path fresh = folder.resolve(RECORD + ".new");
        Files.writeString(fresh, Long.toString(bytes));
        Files.move(fresh, folder.resolve(RECORD), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private long recorded() throws IOException {
        Path record = folder.resolve(RECORD);
        String bytes = Files.readString(record).strip();
        try {
            return Long.parseLong(bytes);
        } catch (NumberFormatException e) {
            throw new IOException(
                    record + " should hold a number of bytes, not \"" + bytes + "\"; delete it, it is made anew", e);
        }
    }

    private long bytes() throws IOException {
        AtomicLong sum = new AtomicLong();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sum.addAndGet(attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return sum.get();
    }
}
