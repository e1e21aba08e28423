package io.entente.scheduler.source;

import io.entente.scheduler.fetch.Fetcher;
import java.util.List;

/** Names pages. */
interface Listing {

    /** The address, for messages. */
    String place();

    /** Asks what there is. */
    Listed read(Fetcher fetcher);

    /**
     * What there is.
     *
     * @param entries in the order in which they are read
     * @param unreadable parts that could not be read
     * @param note to be called once all entries are durable
     */
    record Listed(List<Entry> entries, List<Unreadable> unreadable, Runnable note) {

        public Listed {
            entries = List.copyOf(entries);
            unreadable = List.copyOf(unreadable);
        }

        static Listed nothing() {
            return new Listed(List.of(), List.of(), () -> {});
        }

        static Listed unreadable(String place, String reason, String remedy) {
            return new Listed(List.of(), List.of(new Unreadable(place, reason, remedy)), () -> {});
        }
    }

    /** A part that could not be read. */
    record Unreadable(String place, String reason, String remedy) {}
}
