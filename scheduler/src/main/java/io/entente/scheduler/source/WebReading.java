package io.entente.scheduler.source;

import io.entente.extractor.source.Provenance;
import io.entente.extractor.source.Reading;
import io.entente.scheduler.config.SourceSettings;
import io.entente.scheduler.fetch.Fetched;
import io.entente.scheduler.fetch.Fetcher;
import io.entente.scheduler.fetch.Validators;
import io.entente.scheduler.html.Page;
import io.entente.scheduler.html.PageReader;
import io.entente.scheduler.state.Failure;
import io.entente.scheduler.state.PageState;
import io.entente.scheduler.state.SchedulerState;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages that a listing names and that are not known in this version, after those whose next attempt is due. */
final class WebReading implements SourceReading {

    private final SourceSettings source;
    private final Listing listing;
    private final SchedulerState state;
    private final Fetcher fetcher;
    private final InstantSource time;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Deque<Piece> pieces = new ArrayDeque<>();
    private @Nullable Runnable end;
    private boolean begun;

    WebReading(SourceSettings source, Listing listing, SchedulerState state, Fetcher fetcher, InstantSource time) {
        this.source = source;
        this.listing = listing;
        this.state = state;
        this.fetcher = fetcher;
        this.time = time;
    }

    @Override
    public Optional<Piece> next() {
        if (!begun) {
            begun = true;
            begin();
        }
        if (!pieces.isEmpty()) {
            return Optional.of(pieces.remove());
        }
        if (!entries.isEmpty()) {
            return Optional.of(piece(entries.remove()));
        }
        Runnable note = end;
        end = null;
        return note == null ? Optional.empty() : Optional.of(new Piece.Noted(0, note));
    }

    private void begin() {
        Listing.Listed listed = listing.read(fetcher);
        for (Listing.Unreadable part : listed.unreadable()) {
            pieces.add(new Piece.Unreadable(part.place(), part.reason(), part.remedy(), () -> {}));
        }
        if (listed.unreadable().isEmpty()) {
            String key = SchedulerState.key(source.name(), listing.place());
            pieces.add(new Piece.Noted(0, () -> state.failures().remove(key)));
        }
        due();
        int unchanged = 0;
        for (Entry entry : listed.entries()) {
            if (isKnown(entry)) {
                unchanged++;
            } else {
                entries.add(entry);
            }
        }
        pieces.add(new Piece.Noted(unchanged, () -> {}));
        end = listed.note();
    }

    private boolean isKnown(Entry entry) {
        return state.pages()
                .get(key(entry))
                .filter(page -> page.marker().equals(entry.marker()))
                .isPresent();
    }

    /** Pages that failed in a way that may have passed. */
    private void due() {
        Instant now = time.instant();
        for (Failure failure : state.failures().entries().values()) {
            Instant next = failure.next();
            if (failure.source().equals(source.name()) && next != null && !next.isAfter(now)) {
                state.pages()
                        .get(SchedulerState.key(source.name(), failure.place()))
                        .ifPresent(page -> entries.add(again(failure, page)));
            }
        }
    }

    private static Entry again(Failure failure, PageState page) {
        return new Entry(
                URI.create(failure.place()),
                page.marker(),
                page.title(),
                page.published() == null ? null : LocalDate.parse(page.published()),
                null);
    }

    private Piece piece(Entry entry) {
        String text = entry.text();
        if (text != null) {
            return found(entry, new Page(text, null, null, null, null, null, null));
        }
        return switch (fetcher.fetch(entry.address(), Validators.none())) {
            case Fetched.Body body -> read(entry, body);
            case Fetched.NotModified same -> new Piece.Noted(1, note(entry));
            case Fetched.Refused(String reason, String remedy, boolean passing) ->
                setAside(entry, reason, remedy, passing);
        };
    }

    private Piece read(Entry entry, Fetched.Body body) {
        String type = body.contentType();
        if (!type.isBlank() && !type.contains("html") && !type.contains("text/plain") && !type.contains("xml")) {
            return setAside(entry, "no page but " + type, "leave such addresses out", false);
        }
        return found(entry, PageReader.read(body.bytes(), body.charset(), body.address()));
    }

    private Piece found(Entry entry, Page page) {
        return PageArticles.of(page, entry, source)
                .<Piece>map(
                        article -> new Piece.Found(place(entry), article, new Provenance(place(entry), 0), note(entry)))
                .orElseGet(() -> setAside(
                        entry, "no article was found on the page", "open it and see whether it has a text", false));
    }

    private Piece setAside(Entry entry, String reason, String remedy, boolean passing) {
        return new Piece.SetAside(
                place(entry),
                new Reading.SetAside(new Provenance(place(entry), 0), "", reason, remedy),
                passing,
                note(entry));
    }

    private Runnable note(Entry entry) {
        PageState page = new PageState(
                source.name(),
                entry.marker(),
                entry.title(),
                entry.published() == null ? null : Objects.toString(entry.published()));
        return () -> state.pages().put(key(entry), page);
    }

    private static String place(Entry entry) {
        return entry.address().toString();
    }

    private String key(Entry entry) {
        return SchedulerState.key(source.name(), place(entry));
    }

    @Override
    public void close() {}
}
