package io.entente.extractor.segment;

import io.entente.text.Span;
import io.entente.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts text into words, numbers, clitics and punctuation marks by {@link TokenShape}. */
final class Tokenizer {

    private static final Pattern TOKEN = Pattern.compile(Arrays.stream(TokenShape.values())
            .map(shape -> "(?<" + groupOf(shape) + ">" + shape.regex() + ")")
            .collect(Collectors.joining("|")));
    private static final String WORD = groupOf(TokenShape.WORD);
    private static final String URL = groupOf(TokenShape.URL);
    private static final String CLITIC = groupOf(TokenShape.CLITIC);

    private final Abbreviations abbreviations;

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The tokens of the stretch; nothing outside of it is part of a token, or decides on one. */
    List<Token> tokenize(String text, Span stretch) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(stretch.begin(), stretch.end());
        int at = stretch.begin();
        while (at < stretch.end()) {
            int blank = Blank.lengthAt(text, at, stretch.end());
            if (blank > 0) {
                at += blank;
                continue;
            }
            int plain = plainWordEnd(text, at, stretch.end());
            if (plain > at) {
                at = addWord(tokens, text, at, plain, stretch);
                continue;
            }
            matcher.region(at, stretch.end());
            if (!matcher.lookingAt()) {
                throw new IllegalStateException("no token at " + at);
            }
            at = add(tokens, text, at, matcher, stretch);
        }
        return tokens;
    }

    private int add(List<Token> tokens, String text, int begin, Matcher matcher, Span stretch) {
        int end = matcher.end();
        if (matcher.start(URL) >= 0) {
            end = UrlEnd.of(text, begin, end);
        } else if (matcher.start(WORD) >= 0) {
            return addWord(tokens, text, begin, end, stretch);
        } else if (matcher.start(CLITIC) >= 0 && !followsWord(tokens, begin)) {
            // "the 's in the name": a quotation mark, and a letter.
            end = begin + 1;
        }
        add(tokens, text, begin, end);
        return end;
    }

    private int addWord(List<Token> tokens, String text, int begin, int end, Span stretch) {
        if (abbreviations.takesPeriod(text, begin, end, stretch.end())) {
            add(tokens, text, begin, end + 1);
            return end + 1;
        }
        int cut = Contraction.cut(text, begin, end);
        add(tokens, text, begin, cut);
        add(tokens, text, cut, end);
        return end;
    }

    /** Four words of five are letters up to a blank; no other shape fits those, and there is no need to try. */
    private static int plainWordEnd(String text, int begin, int end) {
        int at = begin;
        while (at < end && isPlainLetter(text.charAt(at))) {
            at++;
        }
        if (at == end || Blank.is(text.charAt(at)) || text.charAt(at) == ',') {
            return at;
        }
        boolean fullStop = text.charAt(at) == '.' && (at + 1 == end || Blank.is(text.charAt(at + 1)));
        return fullStop ? at : begin;
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean followsWord(List<Token> tokens, int begin) {
        return !tokens.isEmpty() && tokens.getLast().span().end() == begin;
    }

    private static void add(List<Token> tokens, String text, int begin, int end) {
        if (begin < end) {
            Span span = new Span(begin, end);
            tokens.add(new Token(span, span.in(text)));
        }
    }

    /** Names of groups are letters only. */
    private static String groupOf(TokenShape shape) {
        return shape.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
