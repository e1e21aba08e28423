package io.entente.scheduler.run;

import io.entente.scheduler.source.Piece;
import io.entente.scheduler.state.Failure;
import io.entente.scheduler.state.SchedulerState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Keeps the list of what gave no article, and when it is tried again. */
final class FailureNotes {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(10);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int MOST_ATTEMPTS = 10;

    private final SchedulerState state;
    private final InstantSource time;

    FailureNotes(SchedulerState state, InstantSource time) {
        this.state = state;
        this.time = time;
    }

    void failed(String source, Piece.SetAside piece) {
        put(source, piece.place(), piece.why().reason(), piece.why().remedy(), piece.passing());
    }

    /** A source is asked again in any case. */
    void unreadable(String source, Piece.Unreadable piece) {
        put(source, piece.place(), piece.reason(), piece.remedy(), false);
    }

    private void put(String source, String place, String reason, String remedy, boolean passing) {
        Instant now = time.instant();
        String key = SchedulerState.key(source, place);
        Failure before = state.failures().get(key).orElse(null);
        int attempts = before == null ? 1 : before.attempts() + 1;
        Instant next = passing && attempts < MOST_ATTEMPTS ? now.plus(pause(attempts)) : null;
        state.failures()
                .put(
                        key,
                        new Failure(
                                source,
                                place,
                                reason,
                                remedy,
                                before == null ? now : before.first(),
                                now,
                                attempts,
                                next));
    }

    /** Doubled from attempt to attempt. */
    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    void succeeded(String source, String place) {
        state.failures().remove(SchedulerState.key(source, place));
    }
}
