package io.entente.extractor.parse;

import io.entente.extractor.linear.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * The best analyses of a sentence so far, extended step by step; of equally good ones, the one found first stays first.
 * A beam of one is a greedy parser. Not for two threads at once.
 */
public final class Beam {

    private final ArcHybrid system;
    private final StateScorer scorer;
    private final int width;
    private final long[] scores;
    private final int[] actions;
    private final ParseState[] parents;
    private List<ParseState> states = new ArrayList<>();
    private int found;

    public Beam(ArcHybrid system, Weights weights, int width) {
        this.system = system;
        this.scorer = new StateScorer(weights, system.size());
        this.width = width;
        this.scores = new long[width + 1];
        this.actions = new int[width + 1];
        this.parents = new ParseState[width + 1];
    }

    /** Begins with a sentence. */
    public void start(SentenceAtoms atoms) {
        scorer.clear();
        states = new ArrayList<>(width);
        states.add(ParseState.initial(atoms.size()));
    }

    /** The state with the highest score. */
    public ParseState best() {
        return states.getFirst();
    }

    /** The final state with the highest score. */
    public ParseState parse(SentenceAtoms atoms) {
        start(atoms);
        while (!best().isFinal()) {
            step(atoms);
        }
        return best();
    }

    /** Extends every analysis by an action and keeps the best. */
    public void step(SentenceAtoms atoms) {
        found = 0;
        for (ParseState state : states) {
            int[] ofState = scorer.score(atoms, state);
            for (int action = 0; action < ofState.length; action++) {
                offer(state, action, state.score + ofState[action]);
            }
        }
        List<ParseState> next = new ArrayList<>(width);
        for (int i = 0; i < found; i++) {
            next.add(system.apply(parents[i], actions[i], scores[i]));
        }
        states = next;
    }

    /** The score of an action in a state under the weights that the beam parses with. */
    public int score(SentenceAtoms atoms, ParseState state, int action) {
        return scorer.score(atoms, state)[action];
    }

    private void offer(ParseState state, int action, long score) {
        // The score goes first: it rules out more actions, and is the quicker to look at.
        if ((found == width && score <= scores[width - 1]) || !system.isPossible(state, action)) {
            return;
        }
        int place = found;
        while (place > 0 && scores[place - 1] < score) {
            scores[place] = scores[place - 1];
            actions[place] = actions[place - 1];
            parents[place] = parents[place - 1];
            place--;
        }
        scores[place] = score;
        actions[place] = action;
        parents[place] = state;
        found = Math.min(found + 1, width);
    }
}
