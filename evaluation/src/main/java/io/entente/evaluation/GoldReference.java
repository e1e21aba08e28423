package io.entente.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A description or pronoun of a short text, and whom it takes up.
 *
 * @param phrase its words
 * @param nth which occurrence of the phrase, from 1
 * @param who codes of states and names of others; none if nobody is meant whom the text names
 * @param kind what kind of phrase it is, "place"
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoldReference(String id, String text, String phrase, int nth, List<String> who, String kind) {

    /** @throws IllegalArgumentException if a field is missing, or the text has no such phrase */
    public GoldReference {
        require(id, "id");
        require(text, "text");
        require(phrase, "phrase");
        require(who, "who");
        require(kind, "kind");
        who = List.copyOf(who);
        begin(text, phrase, nth);
    }

    private static void require(@Nullable Object value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("a gold reference lacks its \"" + field + "\"");
        }
    }

    /**
     * Reads a file of a reference a line.
     *
     * @throws GoldException if a line of it is no reference; names the line
     * @throws IOException if the file cannot be read
     */
    public static List<GoldReference> read(Path file) throws IOException {
        return GoldFile.read(
                file,
                GoldReference.class,
                "write a gold reference a line; gold statements need --articles, the texts that they are about");
    }

    /** Offset of the phrase's first character in the text. */
    int begin() {
        return begin(text, phrase, nth);
    }

    /** Offset after the phrase's last character. */
    int end() {
        return begin() + phrase.length();
    }

    private static int begin(String text, String phrase, int nth) {
        Matcher words = Pattern.compile("(?<![\\w-])" + Pattern.quote(phrase) + "(?!\\w)")
                .matcher(text);
        int begin = -1;
        for (int i = 0; i < nth; i++) {
            if (!words.find()) {
                throw new IllegalArgumentException(
                        "the text does not have \"" + phrase + "\" " + nth + " times as words of their own");
            }
            begin = words.start();
        }
        return begin;
    }
}
