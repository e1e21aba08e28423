package io.entente.scheduler.source;

import io.entente.extractor.source.FolderDates;
import io.entente.extractor.source.Provenance;
import io.entente.extractor.source.Reading;
import io.entente.scheduler.config.Origin;
import io.entente.scheduler.config.SourceSettings;
import io.entente.scheduler.state.FileState;
import io.entente.scheduler.state.SchedulerState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a folder that are new or have changed since, once they have stopped growing; in the order of their names. */
final class FolderReading implements SourceReading {

    private final SourceSettings source;
    private final Origin.Folder origin;
    private final SchedulerState state;
    private final int largest;
    private final InstantSource time;
    private final FolderDates dates = new FolderDates();
    private final Deque<Path> files = new ArrayDeque<>();
    private @Nullable OpenFile open;
    private boolean begun;

    FolderReading(SourceSettings source, Origin.Folder origin, SchedulerState state, int largest, InstantSource time) {
        this.source = source;
        this.origin = origin;
        this.state = state;
        this.largest = largest;
        this.time = time;
    }

    @Override
    public Optional<Piece> next() {
        if (!begun) {
            begun = true;
            try {
                files.addAll(list());
            } catch (IOException e) {
                return Optional.of(unreadable(origin.folder(), e));
            }
            String key = SchedulerState.key(source.name(), origin.folder().toString());
            return Optional.of(new Piece.Noted(0, () -> state.failures().remove(key)));
        }
        while (open != null || !files.isEmpty()) {
            OpenFile current = open;
            Optional<Piece> piece = current == null ? open(files.remove()) : current.next();
            if (current != null && current.isDone()) {
                open = null;
            }
            if (piece.isPresent()) {
                return piece;
            }
        }
        return Optional.empty();
    }

    private List<Path> list() throws IOException {
        PathMatcher matcher = origin.folder().getFileSystem().getPathMatcher("glob:" + origin.files());
        try (Stream<Path> found = Files.walk(origin.folder())) {
            return found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> visible(origin.folder().relativize(file)))
                    .filter(file -> matcher.matches(origin.folder().relativize(file)))
                    .filter(file -> FileFormat.of(file).isPresent() && !FolderDates.isTable(file))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Programs that copy files give them hidden names until they are whole. */
    private static boolean visible(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    /** What there is to say of the file before its first article; empty if it is to be read, or let alone. */
    private Optional<Piece> open(Path file) {
        String key = SchedulerState.key(source.name(), file.toString());
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Instant modified = now.lastModifiedTime().toInstant();
            if (modified.isAfter(time.instant().minus(origin.settled()))) {
                return Optional.empty();
            }
            FileState known = state.files().get(key).orElse(null);
            if (known != null && known.size() == now.size() && known.modified().equals(modified)) {
                return Optional.of(new Piece.Noted(known.articles(), () -> {}));
            }
            FileContext context = new FileContext(
                    source,
                    origin.fields(),
                    file,
                    origin.folder().relativize(file).toString(),
                    dates.of(file),
                    largest);
            open = new OpenFile(context, FileFormat.of(file).orElseThrow().open(context), now, state);
            return Optional.of(new Piece.Noted(0, () -> forgetFailures(file)));
        } catch (IOException e) {
            return Optional.of(setAside(file, e));
        }
    }

    /** What was wrong with the file is found out anew. */
    private void forgetFailures(Path file) {
        List<String> keys = state.failures().entries().entrySet().stream()
                .filter(each -> each.getValue().source().equals(source.name()))
                .filter(each -> each.getValue().place().equals(file.toString())
                        || each.getValue().place().startsWith(file + ", "))
                .map(Map.Entry::getKey)
                .toList();
        keys.forEach(state.failures()::remove);
    }

    private static Piece setAside(Path file, IOException e) {
        return new Piece.SetAside(
                file.toString(),
                new Reading.SetAside(
                        new Provenance(file.toString(), 0),
                        "",
                        "cannot be read: " + e,
                        "check the file and its permissions"),
                true,
                () -> {});
    }

    private static Piece unreadable(Path folder, IOException e) {
        return new Piece.Unreadable(
                folder.toString(), "cannot be read: " + e, "check the path and its permissions", () -> {});
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
    }
}
