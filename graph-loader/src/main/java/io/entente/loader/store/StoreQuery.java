package io.entente.loader.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of a query, kept in a resource file beside the class that sends it. */
public final class StoreQuery {

    private StoreQuery() {}

    /** @throws IllegalStateException if the owner's package has no such file */
    public static String read(Class<?> owner, String file) {
        try (InputStream text = owner.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("no " + file + " beside " + owner.getName());
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
