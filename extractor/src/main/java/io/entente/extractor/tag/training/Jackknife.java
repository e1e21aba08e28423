package io.entente.extractor.tag.training;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.linear.LinearModel;
import io.entente.extractor.tag.Lemmatizer;
import io.entente.extractor.tag.TagLexicon;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.TaggedSentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Tags training data by models that have not seen it, so that what is trained on the tags meets as many errors as it will
 * later.
 */
public final class Jackknife {

    /** Neighbours stay in one fold: sentences of one article share their names and turns of phrase. */
    private static final int MAX_BLOCK = 100;

    private final int folds;
    private final WordClusters clusters;
    private final TagLexicon lexicon;
    private final Lemmatizer lemmatizer;

    public Jackknife(int folds, WordClusters clusters, TagLexicon lexicon, Lemmatizer lemmatizer) {
        this.folds = folds;
        this.clusters = clusters;
        this.lexicon = lexicon;
        this.lemmatizer = lemmatizer;
    }

    /** The sentences in their order, each tagged by a model trained on the other folds. */
    public List<TaggedSentence> tag(
            List<ConlluSentence> sentences, Function<List<ConlluSentence>, LinearModel> trainer) {
        TaggedSentence[] tagged = new TaggedSentence[sentences.size()];
        for (int fold = 0; fold < folds; fold++) {
            List<ConlluSentence> others = new ArrayList<>();
            for (int i = 0; i < tagged.length; i++) {
                if (fold(i, tagged.length) != fold) {
                    others.add(sentences.get(i));
                }
            }
            Tagger tagger = new Tagger(trainer.apply(others), clusters, lexicon, lemmatizer);
            for (int i = 0; i < tagged.length; i++) {
                if (fold(i, tagged.length) == fold) {
                    tagged[i] = tagger.tag(ConlluTrees.sentence(sentences.get(i)));
                }
            }
        }
        return Arrays.asList(tagged);
    }

    private int fold(int sentence, int sentences) {
        int block = Math.clamp(sentences / folds, 1, MAX_BLOCK);
        return sentence / block % folds;
    }
}
