package io.entente.scheduler.config;

import org.jspecify.annotations.Nullable;

/**
 * Which key of a JSON object, or column of a table, holds what.
 *
 * @param id may be absent from an article that has a url
 */
public record Fields(
        String id,
        String text,
        String title,
        String url,
        String publisher,
        String published,
        @Nullable String language) {

    /** The names that Entente's own JSON Lines have. */
    public static Fields standard() {
        return new Fields("id", "text", "title", "url", "publisher", "published", null);
    }
}
