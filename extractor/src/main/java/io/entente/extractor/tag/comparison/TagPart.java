package io.entente.extractor.tag.comparison;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.util.Sequence;

/** A tagger of which a part of each tag is looked at. */
record TagPart(POSTagger tagger, UnaryOperator<String> part) implements POSTagger {

    @Override
    public String[] tag(String[] sentence) {
        return Arrays.stream(tagger.tag(sentence)).map(part).toArray(String[]::new);
    }

    @Override
    public String[] tag(String[] sentence, Object[] additionalContext) {
        return tag(sentence);
    }

    @Override
    public Sequence[] topKSequences(String[] sentence) {
        return new Sequence[] {new Sequence(Arrays.asList(tag(sentence)))};
    }

    @Override
    public Sequence[] topKSequences(String[] sentence, Object[] additionalContext) {
        return topKSequences(sentence);
    }
}
