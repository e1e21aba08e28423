package io.entente.scheduler.history;

import java.util.Locale;

/** What came of a source in a run. */
public enum SourceOutcome {
    /** New or changed articles. */
    BROUGHT,
    /** It was read, and had nothing new. */
    NOTHING_NEW,
    /** It has had nothing new for longer than it may. */
    STALE,
    /** It could not be read. */
    UNREADABLE;

    /** In lower case, for people. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
