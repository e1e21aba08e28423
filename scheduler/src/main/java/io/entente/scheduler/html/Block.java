package io.entente.scheduler.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Text that a browser would show as a paragraph.
 *
 * @param element what it stands in
 * @param text without line breaks
 * @param linkedWords how many of its words are links
 */
record Block(Element element, String text, int linkedWords) {

    private static final Pattern WORDS = Pattern.compile("\\S+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’)\\]]*$");

    int words() {
        return words(text);
    }

    static int words(String text) {
        return (int) WORDS.matcher(text).results().count();
    }

    /** The share of its words that are links. */
    double linked() {
        return (double) linkedWords / Math.max(1, words());
    }

    boolean endsAsSentence() {
        return SENTENCE_END.matcher(text).find();
    }
}
