package io.entente.extractor.segment;

import io.entente.text.Article;
import io.entente.text.Document;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads text that was cut before: a sentence a line, blanks between the tokens. */
final class PretokenizedLines {

    private PretokenizedLines() {}

    static Document read(Article article) {
        String text = article.text();
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int lineEnd = text.indexOf('\n', begin);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            List<Token> tokens = tokens(text, begin, end);
            if (!tokens.isEmpty()) {
                Span span = tokens.getFirst().span().union(tokens.getLast().span());
                sentences.add(new Sentence(sentences.size(), span, span.in(text), tokens));
            }
            begin = end + 1;
        }
        return new Document(article, sentences, List.of());
    }

    private static List<Token> tokens(String text, int begin, int end) {
        List<Token> tokens = new ArrayList<>();
        int at = begin;
        while (at < end) {
            int from = at;
            while (at < end && !Blank.is(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                Span span = new Span(from, at);
                tokens.add(new Token(span, span.in(text)));
            } else {
                at++;
            }
        }
        return tokens;
    }
}
