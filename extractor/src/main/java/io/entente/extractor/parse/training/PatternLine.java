package io.entente.extractor.parse.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A line of a grammar of {@link SentencePatterns}: a phrase's name and some of its alternatives. */
record PatternLine(String phrase, List<List<PatternPart>> alternatives) {

    /** Reads {@code NAME = PART PART | PART} or {@code NAME : UPOS/XPOS : word word}. */
    static PatternLine parse(String line) {
        String[] name = line.split(" ", 3);
        if (name.length < 3) {
            throw new IllegalArgumentException("neither a phrase (NAME = PART …) nor words (NAME : TAGS : …)");
        }
        return switch (name[1]) {
            case "=" -> new PatternLine(name[0], alternatives(name[2]));
            case ":" -> new PatternLine(name[0], words(name[2]));
            default -> throw new IllegalArgumentException("\"=\" or \":\" should follow " + name[0]);
        };
    }

    private static List<List<PatternPart>> alternatives(String text) {
        return Arrays.stream(text.split("\\|", -1))
                .map(PatternLine::alternative)
                .toList();
    }

    private static List<PatternPart> alternative(String text) {
        List<PatternPart> parts = Arrays.stream(text.strip().split("\\s+"))
                .map(PatternPart::parse)
                .toList();
        if (parts.stream().filter(PatternPart::isHead).count() != 1) {
            throw new IllegalArgumentException("one part should be the head, with a * before it: " + text.strip());
        }
        return parts;
    }

    private static List<List<PatternPart>> words(String text) {
        String[] tagsAndWords = text.split(" : ", 2);
        return Stream.of(tagsAndWords[1].strip().split("\\s+"))
                .map(word -> List.of(PatternPart.parse("*" + word + "/" + tagsAndWords[0])))
                .toList();
    }
}
