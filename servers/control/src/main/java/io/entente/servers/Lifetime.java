package io.entente.servers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How long started servers live. */
public enum Lifetime {
    /** Until the process that started them stops them or is gone, however it died. */
    ATTACHED,
    /** Until somebody stops them; neither the end of the process that started them nor a Ctrl-C in its terminal reaches them. */
    DETACHED;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
