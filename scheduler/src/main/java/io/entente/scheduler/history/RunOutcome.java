package io.entente.scheduler.history;

import java.util.Locale;

/** How a run ended. */
public enum RunOutcome {
    /** It brought something, and all of it is in the stores. */
    DONE,
    /** It ran well and brought nothing. */
    NOTHING_NEW,
    /** Done, but something was set aside. */
    SOME_SET_ASIDE,
    /** A store or every source failed, or a source was stale. */
    FAILED,
    /** Somebody stopped it; what it had begun was finished. */
    STOPPED,
    /** Its process died. */
    INTERRUPTED;

    /** In lower case, for people. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
