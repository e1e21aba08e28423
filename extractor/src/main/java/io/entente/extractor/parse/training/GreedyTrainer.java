package io.entente.extractor.parse.training;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.training.AveragedWeights;
import io.entente.extractor.linear.training.PerceptronWeights;
import io.entente.extractor.parse.ArcHybrid;
import io.entente.extractor.parse.ParseState;
import io.entente.extractor.parse.StateScorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a perceptron for greedy parsing: from the second iteration on it mostly follows its own decisions, and a dynamic
 * oracle tells which actions are best after an error (Goldberg and Nivre 2013).
 */
final class GreedyTrainer {

    private static final double EXPLORE = 0.9;

    private final ArcHybrid system;
    private final PerceptronWeights weights = new PerceptronWeights();
    private final StateScorer scorer;
    private final FeatureBuffer features = new FeatureBuffer();
    private long step = 1;
    private long updates;

    GreedyTrainer(ArcHybrid system) {
        this.system = system;
        this.scorer = new StateScorer(weights, system.size());
    }

    AveragedWeights train(List<Example> examples, int iterations, long seed) {
        Random random = new Random(seed);
        List<Example> shuffled = new ArrayList<>(examples);
        for (int iteration = 1; iteration <= iterations; iteration++) {
            Collections.shuffle(shuffled, random);
            long before = step;
            updates = 0;
            for (Example example : shuffled) {
                learn(example, iteration == 1 ? 0 : EXPLORE, random);
            }
            Progress.report("greedy", iteration, updates, step - before);
        }
        return weights.average(step);
    }

    private void learn(Example example, double explore, Random random) {
        DynamicOracle oracle = new DynamicOracle(example.gold(), system);
        ParseState state = ParseState.initial(example.atoms().size());
        scorer.clear();
        while (!state.isFinal()) {
            int[] scores = scorer.score(example.atoms(), state);
            Choice choice = choose(state, scores, oracle);
            if (choice.costOfBest() > choice.least()) {
                StateScorer.allFeatures(example.atoms(), state, features);
                weights.update(features, choice.bestOfLeast(), 1, step);
                weights.update(features, choice.best(), -1, step);
                scorer.clear();
                updates++;
            }
            step++;
            boolean follow = random.nextDouble() < explore;
            state = system.apply(state, follow ? choice.best() : choice.bestOfLeast());
        }
    }

    /** The best action, and the best of those with the least cost. */
    private record Choice(int best, int costOfBest, int bestOfLeast, int least) {}

    private Choice choose(ParseState state, int[] scores, DynamicOracle oracle) {
        DynamicOracle.Costs costs = oracle.costs(state);
        int best = -1;
        int costOfBest = 0;
        int bestOfLeast = -1;
        int least = Integer.MAX_VALUE;
        for (int action = 0; action < scores.length; action++) {
            if (!system.isPossible(state, action)) {
                continue;
            }
            int cost = oracle.cost(costs, state, action);
            if (best < 0 || scores[action] > scores[best]) {
                best = action;
                costOfBest = cost;
            }
            if (cost < least || (cost == least && scores[action] > scores[bestOfLeast])) {
                least = cost;
                bestOfLeast = action;
            }
        }
        return new Choice(best, costOfBest, bestOfLeast, least);
    }
}
