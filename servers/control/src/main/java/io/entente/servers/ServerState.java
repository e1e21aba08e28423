package io.entente.servers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a server is. */
public enum ServerState {
    /** Runs and answers a question of its own language. */
    HEALTHY,
    /** Its process lives, but it doesn't answer, or not yet. */
    SILENT,
    /** Was started and has died without being stopped; the next start brings back what it had committed. */
    DIED,
    STOPPED;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
