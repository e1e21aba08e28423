package io.entente.text;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A text and where it is from.
 *
 * @param id stable across loads: the file's stem or the feed's own id; not blank
 * @param text the whole text, never changed: every offset counts in it
 * @param title the headline, where the input gives one apart from the text
 * @param url where it was published
 * @param publisher the outlet, as it calls itself
 * @param published the day of publication, that relative times ("Thursday") count from
 * @param language BCP 47 code, {@code en} as a rule
 */
public record Article(
        String id,
        String text,
        @Nullable String title,
        @Nullable URI url,
        @Nullable String publisher,
        @Nullable LocalDate published,
        String language) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
    }

    /** An article of which no more than its text is known. */
    public static Article of(String id, String text) {
        return new Article(id, text, null, null, null, null, "en");
    }

    /** The version of the article: SHA-256 over everything that extraction reads, as 64 hexadecimal digits. */
    public String sha256() {
        String everything = String.join(
                "\u0000",
                text,
                title == null ? "" : title,
                url == null ? "" : url.toString(),
                publisher == null ? "" : publisher,
                published == null ? "" : published.toString(),
                language);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(everything.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
