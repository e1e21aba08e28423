package io.entente.extractor.names;

import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.TokenNameFinder;

/**
 * Tagger and name finder as one, for pipelines of OpenNLP, whose name finders get no tags: gives spans of words, of the
 * types {@code person}, {@code organization} and {@code place}. Threads may share it.
 */
public final class TextNameFinder implements TokenNameFinder {

    private final Tagger tagger;
    private final NameFinder finder;

    public TextNameFinder(Tagger tagger, NameFinder finder) {
        this.tagger = tagger;
        this.finder = finder;
    }

    /** The finder with the models that ship with it. */
    public static TextNameFinder load() {
        WordClusters clusters = WordClusters.load();
        return new TextNameFinder(Tagger.load(clusters), NameFinder.load(clusters));
    }

    @Override
    public opennlp.tools.util.Span[] find(String[] words) {
        return finder.stretches(List.of(tagger.tag(sentence(words)))).getFirst().stream()
                .map(name -> new opennlp.tools.util.Span(name.begin(), name.end(), type(name.kind())))
                .toArray(opennlp.tools.util.Span[]::new);
    }

    /** What OpenNLP calls a kind of name. */
    public static String type(NameKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Does nothing: a sentence's names do not depend on those of other sentences. */
    @Override
    public void clearAdaptiveData() {}

    /** The words with blanks between them. */
    public static Sentence sentence(String[] words) {
        List<Token> tokens = new ArrayList<>(words.length);
        int at = 0;
        for (String word : words) {
            tokens.add(new Token(new Span(at, at + word.length()), word));
            at += word.length() + 1;
        }
        String text = String.join(" ", words);
        return new Sentence(0, new Span(0, text.length()), text, tokens);
    }
}
