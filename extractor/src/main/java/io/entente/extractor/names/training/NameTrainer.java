package io.entente.extractor.names.training;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.training.PerceptronWeights;
import io.entente.extractor.linear.training.TrainedModel;
import io.entente.extractor.names.NameAtoms;
import io.entente.extractor.names.NameDecoder;
import io.entente.extractor.names.NameFeatures;
import io.entente.extractor.names.NameLabels;
import io.entente.extractor.names.NameLists;
import io.entente.extractor.tag.WordClusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the name finder: where the best row of labels is wrong, the gold row's features gain and its own lose. The same
 * sentences and seed give the same model.
 */
final class NameTrainer {

    private final WordClusters clusters;
    private final NameLists lists;
    private final int iterations;
    private final long seed;
    private final FeatureBuffer features = new FeatureBuffer();

    NameTrainer(WordClusters clusters, NameLists lists, int iterations, long seed) {
        this.clusters = clusters;
        this.lists = lists;
        this.iterations = iterations;
        this.seed = seed;
    }

    private static final class Example {

        private final NameAtoms[] words;
        private final int[] labels;

        Example(NameAtoms[] words, int[] labels) {
            this.words = words;
            this.labels = labels;
        }
    }

    TrainedModel train(List<NamedSentence> sentences) {
        List<Example> examples =
                new ArrayList<>(sentences.stream().map(this::example).toList());
        PerceptronWeights weights = new PerceptronWeights();
        NameDecoder decoder = new NameDecoder(weights);
        Random random = new Random(seed);
        long step = 1;
        for (int iteration = 0; iteration < iterations; iteration++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                learn(example, decoder.decode(example.words), weights, step++);
            }
        }
        return new TrainedModel(NameLabels.names(), weights.average(step));
    }

    private Example example(NamedSentence sentence) {
        NameAtoms[] words = NameAtoms.of(sentence.sentence(), clusters, lists);
        return new Example(words, NameLabels.encode(words.length, sentence.stretches()));
    }

    private void learn(Example example, int[] guess, PerceptronWeights weights, long step) {
        int[] gold = example.labels;
        if (Arrays.equals(gold, guess)) {
            return;
        }
        for (int i = 0; i < gold.length; i++) {
            if (gold[i] != guess[i]) {
                features.clear();
                NameFeatures.addWord(example.words, i, features);
                weights.update(features, gold[i], 1, step);
                weights.update(features, guess[i], -1, step);
            }
            int goldBefore = i == 0 ? NameLabels.OUTSIDE : gold[i - 1];
            int guessBefore = i == 0 ? NameLabels.OUTSIDE : guess[i - 1];
            if (gold[i] != guess[i] || goldBefore != guessBefore) {
                features.clear();
                NameFeatures.addTransition(example.words[i], goldBefore, features);
                weights.update(features, gold[i], 1, step);
                features.clear();
                NameFeatures.addTransition(example.words[i], guessBefore, features);
                weights.update(features, guess[i], -1, step);
            }
        }
    }
}
