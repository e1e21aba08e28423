package io.entente.scheduler.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What came of a request. */
public sealed interface Fetched {

    /**
     * A body, decompressed.
     *
     * @param address where it was found in the end
     * @param contentType as the server says, with parameters; may be empty
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Body(URI address, byte[] bytes, String contentType, Validators validators) implements Fetched {

        /** The charset that the content type names; null if it names none. */
        public @Nullable String charset() {
            return ContentTypes.charset(contentType);
        }
    }

    /** The version that is known is the newest. */
    record NotModified() implements Fetched {}

    /**
     * There is no body to be had.
     *
     * @param passing whether it may be different later
     */
    record Refused(String reason, String remedy, boolean passing) implements Fetched {}
}
