package io.entente.extractor.tag.comparison;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.FeatureKey;
import io.entente.extractor.tag.TagFeatures;
import io.entente.extractor.tag.TagLexicon;
import io.entente.extractor.tag.WordAtoms;
import io.entente.extractor.tag.WordClusters;
import java.util.Arrays;
import opennlp.tools.postag.POSContextGenerator;
import org.jspecify.annotations.Nullable;

/** Gives OpenNLP's tagger the features of {@link TagFeatures}, a text for each key. Not for two threads at once. */
public final class TagContext implements POSContextGenerator {

    private static final int RADIX = 36;
    private static final long NO_TAG = -1;

    private final WordClusters clusters;
    private final TagLexicon lexicon;
    private final FeatureBuffer features = new FeatureBuffer();
    private String[] sentence = {};
    private WordAtoms atoms;

    TagContext(WordClusters clusters, TagLexicon lexicon) {
        this.clusters = clusters;
        this.lexicon = lexicon;
        this.atoms = atoms(sentence);
    }

    private WordAtoms atoms(String[] words) {
        return new WordAtoms(Arrays.asList(words), clusters, lexicon);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same array for every word of a sentence
    public String[] getContext(int index, String[] words, String[] tags, Object @Nullable [] additional) {
        if (words != sentence) {
            atoms = atoms(words);
            sentence = words;
        }
        features.clear();
        TagFeatures.add(atoms, index, tag(tags, index - 1), tag(tags, index - 2), features);
        String[] context = new String[features.size()];
        Arrays.setAll(context, i -> Long.toString(features.key(i), RADIX));
        return context;
    }

    private static long tag(String[] tags, int index) {
        return index < 0 ? NO_TAG : FeatureKey.ofText(tags[index]);
    }
}
