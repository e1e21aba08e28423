package io.entente.scheduler.state;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;

/** Has what was set aside read again by the next run. */
public final class Retries {

    private final SchedulerFolder folder;
    private final InstantSource time;

    public Retries(SchedulerFolder folder, InstantSource time) {
        this.folder = folder;
        this.time = time;
    }

    /**
     * Marks those that are wanted: pages become due, files count as unread.
     *
     * @return how many
     * @throws LockedException if a run is under way
     */
    @SuppressWarnings("try") // the lock is held, not used
    public int mark(Predicate<Failure> wanted) {
        Instant now = time.instant();
        try (RunLock lock = RunLock.take(folder, now);
                SchedulerState state = SchedulerState.open(folder)) {
            List<Failure> chosen =
                    state.failures().entries().values().stream().filter(wanted).toList();
            for (Failure each : chosen) {
                String key = SchedulerState.key(each.source(), each.place());
                state.failures()
                        .put(
                                key,
                                new Failure(
                                        each.source(),
                                        each.place(),
                                        each.reason(),
                                        each.remedy(),
                                        each.first(),
                                        each.last(),
                                        0,
                                        now));
                forgetFile(state, each);
            }
            return chosen.size();
        }
    }

    /** A place in a file is the file's path, perhaps with a comma and a line or entry after it. */
    private static void forgetFile(SchedulerState state, Failure failure) {
        List<String> files = state.files().entries().keySet().stream()
                .filter(file -> {
                    String place = SchedulerState.key(failure.source(), failure.place());
                    return place.equals(file) || place.startsWith(file + ", ");
                })
                .toList();
        files.forEach(state.files()::remove);
    }
}
