package io.entente.scheduler.history;

import io.entente.scheduler.state.DurableMap;
import io.entente.scheduler.state.Json;
import io.entente.scheduler.state.SchedulerFolder;
import io.entente.scheduler.state.StateException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All runs of a data folder. */
public final class RunHistory implements AutoCloseable {

    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final SchedulerFolder folder;
    private final DurableMap<RunRecord> runs;

    private RunHistory(SchedulerFolder folder, DurableMap<RunRecord> runs) {
        this.folder = folder;
        this.runs = runs;
    }

    public static RunHistory open(SchedulerFolder folder) {
        return new RunHistory(folder, DurableMap.open(folder.own().resolve("runs.jsonl"), RunRecord.class));
    }

    /** All runs at this moment, the first first; for whoever only looks, while a run may be under way. */
    public static List<RunRecord> look(SchedulerFolder folder) {
        return List.copyOf(DurableMap.look(folder.own().resolve("runs.jsonl"), RunRecord.class)
                .values());
    }

    /** All runs, the first first. */
    public List<RunRecord> runs() {
        return List.copyOf(runs.entries().values());
    }

    public Optional<RunRecord> run(String id) {
        return runs.get(id);
    }

    public Optional<RunRecord> last() {
        return runs.entries().isEmpty()
                ? Optional.empty()
                : Optional.of(runs.entries().lastEntry().getValue());
    }

    /** Notes how a run stands. */
    public void put(RunRecord run) {
        runs.put(run.id(), run);
        runs.flush();
    }

    /** An id for a run that begins now; greater than all before, even if the clock was set back. */
    public String newId(Instant now) {
        String id = ID.format(now);
        String latest = last().map(RunRecord::id).orElse("");
        if (id.compareTo(latest) > 0) {
            return id;
        }
        String base = latest.substring(0, Math.min(latest.length(), id.length()));
        for (int i = 2; ; i++) {
            String numbered = "%s-%04d".formatted(base, i);
            if (numbered.compareTo(latest) > 0) {
                return numbered;
            }
        }
    }

    /** Notes, on the disk, what a run is about to bring. */
    public void bring(String run, List<Brought> articles) {
        append(folder.run(run), articles);
    }

    /** Leaves in a run's file what it did bring. */
    private void rewrite(String run, List<Brought> articles) {
        Path file = folder.run(run);
        if (!Files.exists(file)) {
            return;
        }
        Path fresh = file.resolveSibling(run + ".new");
        try {
            Files.deleteIfExists(fresh);
            append(fresh, articles);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StateException("cannot write " + file + ": " + e + "; make room on the disk", e);
        }
    }

    private static void append(Path file, List<Brought> articles) {
        try {
            Files.createDirectories(file.getParent());
            StringBuilder lines = new StringBuilder();
            for (Brought each : articles) {
                lines.append(Json.MAPPER.writeValueAsString(each)).append('\n');
            }
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(false);
            }
        } catch (IOException e) {
            throw new StateException("cannot write " + file + ": " + e + "; make room on the disk", e);
        }
    }

    /** What a run brought; a torn last line, which a crash leaves, was never brought. */
    public List<Brought> brought(String run) {
        Path file = folder.run(run);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            String text = Files.readString(file);
            List<Brought> articles = new ArrayList<>();
            for (String line :
                    text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
                articles.add(Json.MAPPER.readValue(line, Brought.class));
            }
            return articles;
        } catch (IOException e) {
            throw new StateException("cannot read " + file + ": " + e + "; remove the file to do without it", e);
        }
    }

    /**
     * Closes the books of runs whose process died.
     *
     * @param held whether the statement files hold the version: of what a run was about to bring when it died, that counts
     * @return those runs
     */
    public List<RunRecord> settle(Predicate<Brought> held) {
        List<RunRecord> dead =
                runs().stream().filter(run -> run.outcome() == null).toList();
        List<RunRecord> settled = new ArrayList<>();
        for (RunRecord run : dead) {
            Counts counts = Counts.none();
            List<Brought> real = brought(run.id()).stream().filter(held).toList();
            for (Brought each : real) {
                counts = counts.plus(new Counts(
                        each.changed() ? 0 : 1,
                        each.changed() ? 1 : 0,
                        0,
                        0,
                        each.copyOf() == null ? 0 : 1,
                        each.statements()));
            }
            RunRecord closed = new RunRecord(
                    run.id(),
                    run.started(),
                    run.due(),
                    run.missed(),
                    null,
                    RunOutcome.INTERRUPTED,
                    run.extractor(),
                    counts,
                    run.sources(),
                    run.stores());
            rewrite(run.id(), real);
            put(closed);
            settled.add(closed);
        }
        return settled;
    }

    @Override
    public void close() {
        runs.close();
    }
}
