package io.entente.scheduler.source;

import io.entente.extractor.source.Reading;
import io.entente.scheduler.state.FileState;
import io.entente.scheduler.state.SchedulerState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** A file of which articles are read; at its end it is noted as read, unless it has changed meanwhile. */
final class OpenFile implements AutoCloseable {

    private static final String DAMAGED = "see whether the file is whole; what stood before this was read";

    private final FileContext context;
    private final Documents documents;
    private final BasicFileAttributes before;
    private final SchedulerState state;
    private int articles;
    private boolean done;

    OpenFile(FileContext context, Documents documents, BasicFileAttributes before, SchedulerState state) {
        this.context = context;
        this.documents = documents;
        this.before = before;
        this.state = state;
    }

    boolean isDone() {
        return done;
    }

    Optional<Piece> next() {
        try {
            Optional<Reading> reading = documents.next();
            return Optional.of(reading.isPresent() ? piece(reading.get(), () -> {}) : end());
        } catch (IOException | UncheckedIOException e) {
            done = true;
            close();
            Reading.SetAside why =
                    new Reading.SetAside(context.line(0), "", "cannot be read on: " + e.getMessage(), DAMAGED);
            return Optional.of(piece(why, this::noteFile));
        }
    }

    private Piece piece(Reading reading, Runnable note) {
        return switch (reading) {
            case Reading.Loaded loaded -> {
                articles++;
                yield new Piece.Found(loaded.provenance().toString(), loaded.article(), loaded.provenance(), note);
            }
            case Reading.SetAside why -> new Piece.SetAside(why.provenance().toString(), why, false, note);
        };
    }

    private Piece end() {
        done = true;
        close();
        return new Piece.Noted(0, this::noteFile);
    }

    private void noteFile() {
        try {
            BasicFileAttributes now = Files.readAttributes(context.file(), BasicFileAttributes.class);
            if (now.size() == before.size() && now.lastModifiedTime().equals(before.lastModifiedTime())) {
                state.files()
                        .put(
                                SchedulerState.key(
                                        context.source().name(), context.file().toString()),
                                new FileState(
                                        context.source().name(),
                                        now.size(),
                                        now.lastModifiedTime().toInstant(),
                                        articles));
            }
        } catch (IOException e) {
            // It was taken away while it was read: there is nothing to be noted of it.
            return;
        }
    }

    @Override
    public void close() {
        try {
            documents.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
