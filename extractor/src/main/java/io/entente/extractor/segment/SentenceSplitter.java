package io.entente.extractor.segment;

import io.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Groups the tokens of a paragraph into sentences. A quotation that goes on is no reason not to split. */
final class SentenceSplitter {

    private static final int SPEECH_WINDOW = 6;
    private static final int OPENING_MARKS = 4;
    private static final Set<String> QUOTATION_MARKS = Set.of("“", "‘", "\"", "'", "``", "‘‘", "«");

    private final Abbreviations abbreviations;
    private final Set<String> openers;
    private final Set<String> speechVerbs;

    /**
     * @param openers function words that often begin a sentence, and rarely a name
     * @param speechVerbs what follows a quotation that its sentence goes on after
     */
    SentenceSplitter(Abbreviations abbreviations, Set<String> openers, Set<String> speechVerbs) {
        this.abbreviations = abbreviations;
        this.openers = openers;
        this.speechVerbs = speechVerbs;
    }

    static SentenceSplitter load(Abbreviations abbreviations) {
        return new SentenceSplitter(
                abbreviations, WordList.load("sentence-openers.txt"), WordList.load("speech-verbs.txt"));
    }

    List<List<Token>> split(List<Token> paragraph) {
        List<List<Token>> sentences = new ArrayList<>();
        int begin = 0;
        int at = 0;
        while (at < paragraph.size()) {
            int next = at + 1;
            if (mayEnd(paragraph.get(at).text())) {
                while (next < paragraph.size() && closes(paragraph, next)) {
                    next++;
                }
                if (next < paragraph.size() && ends(paragraph, at, next)) {
                    sentences.add(List.copyOf(paragraph.subList(begin, next)));
                    begin = next;
                }
            }
            at = next;
        }
        if (begin < paragraph.size()) {
            sentences.add(List.copyOf(paragraph.subList(begin, paragraph.size())));
        }
        return sentences;
    }

    private static boolean mayEnd(String token) {
        char last = token.charAt(token.length() - 1);
        return last == '.' || last == '!' || last == '?' || last == '…';
    }

    /** Whether the token closes a quotation or bracket and stands close to what it closes. */
    private static boolean closes(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        boolean close =
                tokens.get(at).span().begin() == tokens.get(at - 1).span().end();
        return switch (text) {
            case "”", "’", "’’", ")", "]", "»" -> true;
            case "\"", "'", "''" -> close;
            default -> mayEnd(text) && text.length() <= 3 && close && !Character.isLetter(text.charAt(0));
        };
    }

    private boolean ends(List<Token> tokens, int terminal, int next) {
        String mark = tokens.get(terminal).text();
        boolean quoted = next > terminal + 1;
        int word = firstWord(tokens, next);
        boolean opensQuotation =
                next < word && QUOTATION_MARKS.contains(tokens.get(next).text());
        if (word == tokens.size()) {
            return false;
        }
        String following = tokens.get(word).text();
        if (!opensSentence(following)) {
            return false;
        }
        if (mark.length() > 1 && Character.isLetter(mark.charAt(0))) {
            // "the U.S. The" and "of Acme Inc. It" end; "the U.S. Senate" and "Gen. Ames" do not.
            return !abbreviations.opensName(mark) && (openers.contains(following) || opensQuotation);
        }
        if (mark.startsWith("..") || mark.startsWith("…")) {
            return openers.contains(following) || opensQuotation || quoted;
        }
        // "“Will they come?” Weber asked." is one sentence.
        return !(quoted && !mark.equals(".") && isSpoken(tokens, word));
    }

    /** The first token from there on that is no opening quotation mark, bracket or dash; of those there are few. */
    private static int firstWord(List<Token> tokens, int from) {
        int end = Math.min(tokens.size(), from + OPENING_MARKS);
        int at = from;
        while (at < end && !Character.isLetterOrDigit(tokens.get(at).text().codePointAt(0))) {
            at++;
        }
        return at;
    }

    /** Capitals and figures open a sentence, and so do scripts that know no capitals. */
    private static boolean opensSentence(String word) {
        int first = word.codePointAt(0);
        return !Character.isLowerCase(first);
    }

    private boolean isSpoken(List<Token> tokens, int from) {
        int end = Math.min(tokens.size(), from + SPEECH_WINDOW);
        for (int i = from; i < end; i++) {
            String word = tokens.get(i).text();
            if (speechVerbs.contains(word.toLowerCase(Locale.ROOT))) {
                return !openers.contains(tokens.get(from).text());
            }
            if (mayEnd(word)) {
                return false;
            }
        }
        return false;
    }
}
