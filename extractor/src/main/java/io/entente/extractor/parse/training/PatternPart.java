package io.entente.extractor.parse.training;

import io.entente.extractor.conllu.ConlluWord;
import io.entente.syntax.Upos;

/**
 * A part of a phrase of {@link SentencePatterns}.
 *
 * @param relation of the part to the phrase's head; empty for the head itself
 * @param content a phrase or a word
 */
record PatternPart(String relation, Content content) {

    sealed interface Content permits Phrase, Word {}

    /** A phrase, of which the grammar has alternatives. */
    record Phrase(String name) implements Content {}

    /** A word with its tags. */
    record Word(String form, Upos upos, String xpos) implements Content {

        ConlluWord conllu(int id) {
            return ConlluWord.of(id, form).withTags(ConlluWord.EMPTY, upos.name(), xpos);
        }
    }

    /** Reads {@code *PART} or {@code RELATION=PART}, where a part is a phrase's name or {@code FORM/UPOS/XPOS}. */
    static PatternPart parse(String text) {
        int sign = text.indexOf('=');
        if (!text.startsWith("*") && sign < 1) {
            throw new IllegalArgumentException("a part is written *PART or RELATION=PART, not " + text);
        }
        return text.startsWith("*")
                ? new PatternPart("", content(text.substring(1)))
                : new PatternPart(text.substring(0, sign), content(text.substring(sign + 1)));
    }

    static Content content(String text) {
        String[] columns = text.split("/", -1);
        return switch (columns.length) {
            case 1 -> new Phrase(text);
            case 3 -> new Word(columns[0], Upos.valueOf(columns[1]), columns[2]);
            default -> throw new IllegalArgumentException("a word is written FORM/UPOS/XPOS, not " + text);
        };
    }

    boolean isHead() {
        return relation.isEmpty();
    }
}
