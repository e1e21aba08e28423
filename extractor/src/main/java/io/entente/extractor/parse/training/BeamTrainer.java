package io.entente.extractor.parse.training;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.training.AveragedWeights;
import io.entente.extractor.linear.training.PerceptronWeights;
import io.entente.extractor.parse.ArcHybrid;
import io.entente.extractor.parse.Beam;
import io.entente.extractor.parse.ParseState;
import io.entente.extractor.parse.StateScorer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Trains a structured perceptron for the beam: where the best analysis is not the gold one, both are updated up to the
 * step at which the gold one's deficit is largest (max-violation, Huang, Fayong and Guo 2012).
 */
final class BeamTrainer {

    private final ArcHybrid system;
    private final PerceptronWeights weights = new PerceptronWeights();
    private final Beam beam;
    private final FeatureBuffer features = new FeatureBuffer();
    private long step = 1;

    BeamTrainer(ArcHybrid system, int width) {
        this.system = system;
        this.beam = new Beam(system, weights, width);
    }

    AveragedWeights train(List<Example> examples, int iterations, long seed) {
        Random random = new Random(seed);
        List<Example> shuffled = new ArrayList<>(examples);
        for (int iteration = 1; iteration <= iterations; iteration++) {
            Collections.shuffle(shuffled, random);
            int updates = 0;
            for (Example example : shuffled) {
                updates += learn(example) ? 1 : 0;
                step++;
            }
            Progress.report("beam", iteration, updates, shuffled.size());
        }
        return weights.average(step);
    }

    private boolean learn(Example example) {
        int[] goldActions = StaticOracle.actions(example.gold(), system);
        ParseState gold = ParseState.initial(example.atoms().size());
        ParseState worstGold = gold;
        ParseState worstBest = gold;
        long worst = Long.MIN_VALUE;
        boolean differs = false;
        beam.start(example.atoms());
        for (int action : goldActions) {
            long score = gold.score() + beam.score(example.atoms(), gold, action);
            gold = system.apply(gold, action, score);
            beam.step(example.atoms());
            ParseState best = beam.best();
            differs = !sameWay(best, gold);
            if (differs && best.score() - gold.score() >= worst) {
                worst = best.score() - gold.score();
                worstGold = gold;
                worstBest = best;
            }
        }
        if (differs) {
            update(example, worstGold, worstBest);
        }
        return differs;
    }

    private static boolean sameWay(ParseState one, ParseState other) {
        ParseState a = one;
        ParseState b = other;
        while (a != null && b != null && a.action() == b.action()) {
            a = a.previous();
            b = b.previous();
        }
        return a == null && b == null;
    }

    private void update(Example example, ParseState gold, ParseState wrong) {
        Deque<ParseState> goldWay = way(gold);
        Deque<ParseState> wrongWay = way(wrong);
        while (!goldWay.isEmpty()
                && goldWay.getFirst().action() == wrongWay.getFirst().action()) {
            goldWay.removeFirst();
            wrongWay.removeFirst();
        }
        goldWay.forEach(state -> update(example, state, 1));
        wrongWay.forEach(state -> update(example, state, -1));
    }

    /** The states after the initial one, in the order in which they were reached. */
    private static Deque<ParseState> way(ParseState last) {
        Deque<ParseState> way = new ArrayDeque<>();
        ParseState state = last;
        for (ParseState before = state.previous(); before != null; before = state.previous()) {
            way.addFirst(state);
            state = before;
        }
        return way;
    }

    private void update(Example example, ParseState after, int amount) {
        ParseState before = after.previous();
        if (before != null) {
            StateScorer.allFeatures(example.atoms(), before, features);
            weights.update(features, after.action(), amount, step);
        }
    }
}
