package io.entente.extractor.tag.training;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluWord;
import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.training.PerceptronWeights;
import io.entente.extractor.linear.training.TrainedModel;
import io.entente.extractor.tag.TagFeatures;
import io.entente.extractor.tag.TagLexicon;
import io.entente.extractor.tag.WordAtoms;
import io.entente.extractor.tag.WordClusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Trains the tagger as an averaged perceptron whose history is its own decisions, so that it learns to go on after an
 * error.
 */
public final class TaggerTrainer {

    private final WordClusters clusters;
    private final TagLexicon lexicon;
    private final int iterations;
    private final long seed;

    public TaggerTrainer(WordClusters clusters, TagLexicon lexicon, int iterations, long seed) {
        this.clusters = clusters;
        this.lexicon = lexicon;
        this.iterations = iterations;
        this.seed = seed;
    }

    private record Example(WordAtoms atoms, List<Integer> gold) {}

    /** Trains on sentences with both tags at every word. */
    public TrainedModel train(List<ConlluSentence> sentences) {
        TreeSet<String> names = new TreeSet<>();
        sentences.forEach(sentence -> sentence.words().forEach(word -> names.add(jointTag(word))));
        List<String> tags = List.copyOf(names);
        Map<String, Integer> numbers = new HashMap<>();
        tags.forEach(tag -> numbers.put(tag, numbers.size()));
        List<Example> examples = new ArrayList<>();
        for (ConlluSentence sentence : sentences) {
            List<ConlluWord> words = sentence.words();
            List<Integer> gold = words.stream()
                    .map(word -> numbers.getOrDefault(jointTag(word), 0))
                    .toList();
            examples.add(new Example(
                    new WordAtoms(words.stream().map(ConlluWord::form).toList(), clusters, lexicon), gold));
        }
        return train(examples, tags);
    }

    private TrainedModel train(List<Example> examples, List<String> tags) {
        PerceptronWeights weights = new PerceptronWeights();
        FeatureBuffer features = new FeatureBuffer();
        Random random = new Random(seed);
        long step = 1;
        for (int iteration = 0; iteration < iterations; iteration++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                int[] history = new int[example.gold().size()];
                for (int i = 0; i < history.length; i++, step++) {
                    int gold = example.gold().get(i);
                    history[i] = best(example.atoms(), i, history, tags.size(), weights, features);
                    if (history[i] != gold) {
                        weights.update(features, gold, 1, step);
                        weights.update(features, history[i], -1, step);
                    }
                }
            }
        }
        return new TrainedModel(tags, weights.average(step));
    }

    private static int best(
            WordAtoms atoms, int at, int[] history, int tags, PerceptronWeights weights, FeatureBuffer features) {
        features.clear();
        TagFeatures.add(atoms, at, at > 0 ? history[at - 1] : -1, at > 1 ? history[at - 2] : -1, features);
        int[] scores = new int[tags];
        weights.score(features, scores);
        int best = 0;
        for (int tag = 1; tag < tags; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }

    private static String jointTag(ConlluWord word) {
        return word.upos() + "_" + word.xpos();
    }
}
