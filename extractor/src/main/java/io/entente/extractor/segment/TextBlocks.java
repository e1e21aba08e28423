package io.entente.extractor.segment;

import io.entente.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into blocks that a sentence never crosses: its lines, or the paragraphs that were wrapped to fit a page. */
final class TextBlocks {

    /** Pages and e-mails are wrapped at widths like these; narrower lines are verse, menus or tables. */
    private static final int NARROWEST = 45;

    private static final int WIDEST = 120;

    private TextBlocks() {}

    static List<Span> of(String text) {
        List<Span> blocks = new ArrayList<>();
        List<Span> group = new ArrayList<>();
        for (Span line : lines(text)) {
            if (line.length() == 0) {
                addGroup(text, group, blocks);
                group.clear();
            } else {
                group.add(line);
            }
        }
        addGroup(text, group, blocks);
        return blocks;
    }

    /** Lines between blank lines: one block if they are wrapped, else a block each unless a line goes on in the next. */
    private static void addGroup(String text, List<Span> group, List<Span> blocks) {
        boolean wrapped = isWrapped(text, group);
        boolean first = true;
        for (Span line : group) {
            if (!first && (wrapped || goesOn(text, blocks.getLast(), line))) {
                blocks.set(blocks.size() - 1, blocks.getLast().union(line));
            } else {
                blocks.add(line);
            }
            first = false;
        }
    }

    /** Whether each line was filled as far as its width allowed: the next line's first word would not have fit. */
    private static boolean isWrapped(String text, List<Span> lines) {
        int width = lines.stream().mapToInt(Span::length).max().orElse(0);
        if (lines.size() < 3 || width < NARROWEST || width > WIDEST) {
            return false;
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).length() + 1 + firstWordLength(text, lines.get(i + 1)) <= width) {
                return false;
            }
        }
        return true;
    }

    private static int firstWordLength(String text, Span line) {
        int at = line.begin();
        while (at < line.end() && !Blank.is(text.charAt(at))) {
            at++;
        }
        return at - line.begin();
    }

    /** A line that begins in lower case continues one that ends in a word or a comma. */
    private static boolean goesOn(String text, Span before, Span line) {
        char last = text.charAt(before.end() - 1);
        return Character.isLowerCase(text.charAt(line.begin()))
                && (Character.isLetterOrDigit(last) || last == ',')
                && before.length() >= NARROWEST;
    }

    /** All lines, without the blanks around them; blank lines are empty. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isLineBreak(text.charAt(at))) {
                boolean halfOfCrLf =
                        at > 0 && at < text.length() && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
                if (!halfOfCrLf) {
                    lines.add(trimmed(text, begin, at));
                }
                begin = at + 1;
            }
        }
        return lines;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static Span trimmed(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Blank.is(text.charAt(from))) {
            from++;
        }
        while (to > from && Blank.is(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
