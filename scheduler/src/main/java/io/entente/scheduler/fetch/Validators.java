package io.entente.scheduler.fetch;

import org.jspecify.annotations.Nullable;

/** What a server said of the version that is known, to be asked only for a newer one (RFC 9110, section 13). */
public record Validators(
        @Nullable String entityTag, @Nullable String lastModified) {

    /** Of something that was never fetched. */
    public static Validators none() {
        return new Validators(null, null);
    }
}
