package io.entente.extractor.segment;

import io.entente.text.Omission;
import io.entente.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands inside of a paragraph and is no part of its sentences: list markers and reference marks. */
final class Marks {

    /** "• Talks resume", "2. The border", "(b) The river": letters need a bracket, or initials would go too. */
    private static final Pattern LIST_MARKER = Pattern.compile(
            "(?:[•·▪▫◦‣⁃●○■□►▶✓✔➤*–—-]+|\\d{1,2}[.)]|\\(\\d{1,2}\\)|\\(?(?:[a-zA-Z]|[ivx]{1,4})\\))\\s+(?=\\S)");

    /** "09:05 The envoys met", "14.30 GMT: The envoys met": when a line of a live report was written. */
    private static final Pattern TIME_STAMP = Pattern.compile(
            "\\d{1,2}[:.]\\d{2}(?: ?(?:GMT|UTC|CES?T|BST|E[SD]T|(?i:[ap]\\.?m\\.?)))?(?::|\\s*[–—-])?\\s+(?=[\"“]?\\p{Lu})");

    private static final Pattern REFERENCE_MARK =
            Pattern.compile("\\[(?:\\d{1,3}(?: ?[,–-] ?\\d{1,3}){0,5}|note \\d{1,2}|citation needed)\\]");

    private Marks() {}

    /** In order of their offsets. */
    static List<Omission> in(String text, Span paragraph) {
        List<Omission> marks = new ArrayList<>();
        Matcher list = LIST_MARKER.matcher(text).region(paragraph.begin(), paragraph.end());
        int from = paragraph.begin();
        if (list.lookingAt()) {
            marks.add(new Omission(new Span(list.start(), list.end()), "list marker"));
            from = list.end();
        }
        Matcher time = TIME_STAMP.matcher(text).region(from, paragraph.end());
        if (time.lookingAt()) {
            marks.add(new Omission(new Span(time.start(), time.end()), "time stamp"));
            from = time.end();
        }
        Matcher reference = REFERENCE_MARK.matcher(text).region(from, paragraph.end());
        while (reference.find()) {
            marks.add(new Omission(new Span(reference.start(), reference.end()), "reference mark"));
        }
        return marks;
    }
}
