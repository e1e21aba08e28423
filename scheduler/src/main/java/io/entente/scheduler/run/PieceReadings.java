package io.entente.scheduler.run;

import io.entente.extractor.source.Reading;
import io.entente.scheduler.source.Piece;
import io.entente.scheduler.source.SourceReading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Hands the articles of a source to extraction, and keeps all its pieces in their order: what stands before an article is
 * dealt with before it.
 */
final class PieceReadings implements Iterator<Reading> {

    private final SourceReading source;
    private final UnaryOperator<Piece> gate;
    private final Predicate<Piece.Found> isKnown;
    private final BooleanSupplier enough;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private Piece.@Nullable Found next;
    private boolean exhausted;

    /**
     * A piece that was read.
     *
     * @param extracted whether it was handed to extraction
     */
    record Waiting(Piece piece, boolean extracted) {}

    /**
     * @param gate looks at each piece, and may set an article aside
     * @param isKnown whether an article need not be extracted
     * @param enough whether no more should be read
     */
    PieceReadings(
            SourceReading source, UnaryOperator<Piece> gate, Predicate<Piece.Found> isKnown, BooleanSupplier enough) {
        this.source = source;
        this.gate = gate;
        this.isKnown = isKnown;
        this.enough = enough;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !exhausted && !enough.getAsBoolean()) {
            Optional<Piece> read = source.next();
            if (read.isEmpty()) {
                exhausted = true;
            } else {
                Piece piece = gate.apply(read.get());
                boolean extract = piece instanceof Piece.Found found && !isKnown.test(found);
                waiting.add(new Waiting(piece, extract));
                next = extract ? (Piece.Found) piece : null;
            }
        }
        return next != null;
    }

    @Override
    public Reading next() {
        Piece.Found found = hasNext() ? next : null;
        if (found == null) {
            throw new NoSuchElementException("the source was read");
        }
        next = null;
        return new Reading.Loaded(found.article(), found.provenance());
    }

    /** Whether the source was read to its end. */
    boolean isExhausted() {
        return exhausted;
    }

    /** The first piece that was read and not yet taken. */
    Optional<Waiting> take() {
        return Optional.ofNullable(waiting.poll());
    }

    /** As {@link #take}, but only a piece that was not handed to extraction. */
    Optional<Piece> takeUnextracted() {
        Waiting first = waiting.peek();
        return first == null || first.extracted() ? Optional.empty() : take().map(Waiting::piece);
    }
}
