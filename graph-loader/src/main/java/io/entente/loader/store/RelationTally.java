package io.entente.loader.store;

import io.entente.statement.Certainty;
import io.entente.statement.Polarity;
import io.entente.statement.Statement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What some articles say of a relation, counted.
 *
 * @param ends what it joins
 * @param id of the relation
 * @param affirmed statements that affirm it as certain or probable
 * @param denied statements that deny it
 * @param possible statements that hold it possible
 * @param articles articles with such statements
 * @param speakers who says so
 * @param origins where it comes from in the first place
 * @param firstSeen the first day of publication; null if none is known
 * @param lastSeen the last day of publication; null if none is known
 */
public record RelationTally(
        RelationEnds ends,
        String id,
        int affirmed,
        int denied,
        int possible,
        int articles,
        SortedSet<String> speakers,
        SortedSet<String> origins,
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen) {

    public RelationTally {
        speakers = Collections.unmodifiableSortedSet(new TreeSet<>(speakers));
        origins = Collections.unmodifiableSortedSet(new TreeSet<>(origins));
    }

    /** How a statement counts. */
    public enum Side {
        AFFIRMED,
        DENIED,
        POSSIBLE;

        /** Denied if its polarity is {@code -}, else possible if its certainty is, else affirmed. */
        public static Side of(Statement statement) {
            if (statement.polarity() == Polarity.DENIED) {
                return DENIED;
            }
            return statement.certainty() == Certainty.POSSIBLE ? POSSIBLE : AFFIRMED;
        }
    }

    /** Whether the shortcut between the two ends exists. */
    public boolean hasShortcut() {
        return affirmed > 0;
    }

    /** Whether some statements affirm it and others deny it. */
    public boolean disputed() {
        return disputed(affirmed, denied);
    }

    /** The same, of a relation with these counts. */
    public static boolean disputed(int affirmed, int denied) {
        return affirmed > 0 && denied > 0;
    }

    /** What both say; no article may be in both. */
    public RelationTally plus(RelationTally other) {
        if (!id.equals(other.id)) {
            throw new IllegalArgumentException("tallies of two relations, " + id + " and " + other.id);
        }
        return new RelationTally(
                ends,
                id,
                affirmed + other.affirmed,
                denied + other.denied,
                possible + other.possible,
                articles + other.articles,
                union(speakers, other.speakers),
                union(origins, other.origins),
                earlier(firstSeen, other.firstSeen),
                later(lastSeen, other.lastSeen));
    }

    private static SortedSet<String> union(SortedSet<String> some, SortedSet<String> others) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** The earlier day; the other one if one is null. */
    public static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    /** The later day; the other one if one is null. */
    public static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }
}
