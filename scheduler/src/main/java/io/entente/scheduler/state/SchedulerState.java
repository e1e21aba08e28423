package io.entente.scheduler.state;

import java.util.List;

/**
 * All that is known from one run to the next.
 *
 * @param pages by source and address
 * @param listings by address
 * @param files by source and path
 * @param failures by source and place
 * @param sources by name
 */
public record SchedulerState(
        DurableMap<PageState> pages,
        DurableMap<ListingState> listings,
        DurableMap<FileState> files,
        DurableMap<Failure> failures,
        DurableMap<SourceState> sources)
        implements AutoCloseable {

    /** Reads it; whoever writes to it holds the {@link RunLock}. */
    public static SchedulerState open(SchedulerFolder folder) {
        return new SchedulerState(
                DurableMap.open(folder.file("pages.jsonl"), PageState.class),
                DurableMap.open(folder.file("listings.jsonl"), ListingState.class),
                DurableMap.open(folder.file("files.jsonl"), FileState.class),
                DurableMap.open(folder.file("failures.jsonl"), Failure.class),
                DurableMap.open(folder.file("sources.jsonl"), SourceState.class));
    }

    /** What is set aside at this moment; for whoever only looks, while a run may be under way. */
    public static List<Failure> failures(SchedulerFolder folder) {
        return List.copyOf(
                DurableMap.look(folder.file("failures.jsonl"), Failure.class).values());
    }

    /** The key of something that is known by source and place. */
    public static String key(String source, String place) {
        return source + " " + place;
    }

    /** Brings everything to the disk: failures and pages before the listings and files that would not be read again. */
    public void flush() {
        for (DurableMap<?> each : List.of(failures, pages, sources, listings, files)) {
            each.flush();
        }
    }

    @Override
    public void close() {
        for (DurableMap<?> each : List.of(failures, pages, sources, listings, files)) {
            each.close();
        }
    }
}
