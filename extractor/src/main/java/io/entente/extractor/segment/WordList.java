package io.entente.extractor.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists of words and rules that stand as files beside the classes: words parted by blanks, comments after {@code #}. */
final class WordList {

    private WordList() {}

    static Set<String> load(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines(name)) {
            words.addAll(List.of(line.strip().split("\\s+")));
        }
        return words;
    }

    /** The lines of a resource without comments and blank lines. */
    static List<String> lines(String name) {
        String resource = "/segment/" + name;
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing from the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
