package io.entente.extractor.parse;

import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Sentences for tests. */
public final class Sentences {

    private Sentences() {}

    /** A sentence of these tokens, with a blank between any two. */
    public static Sentence of(List<String> forms) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String form : forms) {
            tokens.add(new Token(new Span(begin, begin + form.length()), form));
            begin += form.length() + 1;
        }
        String text = String.join(" ", forms);
        return new Sentence(0, new Span(0, text.length()), text, tokens);
    }

    /** A sentence whose tokens stand between blanks. */
    public static Sentence of(String tokenized) {
        return of(List.of(tokenized.split(" ")));
    }
}
