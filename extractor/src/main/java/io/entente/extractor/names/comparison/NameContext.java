package io.entente.extractor.names.comparison;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.names.NameAtoms;
import io.entente.extractor.names.NameFeatures;
import java.util.Arrays;
import java.util.function.Function;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.jspecify.annotations.Nullable;

/** Gives OpenNLP's name finder the features of {@link NameFeatures}, a text for each key. Not for two threads at once. */
public final class NameContext implements NameContextGenerator {

    private static final int RADIX = 36;

    private final Function<String[], NameAtoms[]> reader;
    private final FeatureBuffer features = new FeatureBuffer();
    private String[] sentence = {};
    private NameAtoms[] atoms = {};

    NameContext(Function<String[], NameAtoms[]> reader) {
        this.reader = reader;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same array for every word of a sentence
    public String[] getContext(int index, String[] words, String[] outcomes, Object @Nullable [] additional) {
        if (words != sentence) {
            atoms = reader.apply(words);
            sentence = words;
        }
        String before = index == 0 ? BilouCodec.OTHER : outcomes[index - 1];
        features.clear();
        NameFeatures.addWord(atoms, index, features);
        NameFeatures.addTransition(atoms[index], before.hashCode(), features);
        String[] context = new String[features.size()];
        Arrays.setAll(context, i -> Long.toString(features.key(i), RADIX));
        return context;
    }

    /** Takes none: all features are ours. */
    @Override
    public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {}

    @Override
    public void updateAdaptiveData(String[] words, String[] outcomes) {}

    @Override
    public void clearAdaptiveData() {}
}
