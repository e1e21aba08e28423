package io.entente.extractor.parse;

import io.entente.extractor.linear.LinearModel;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.TaggedSentence;
import java.util.ArrayList;
import java.util.List;

/** Takes the best step of an arc-hybrid transition system again and again, by a linear model. */
final class TransitionParser implements DependencyParser {

    private final ArcHybrid system;
    private final WordClusters clusters;
    private final ThreadLocal<StateScorer> scorers;

    TransitionParser(LinearModel model, WordClusters clusters) {
        this.system = relationsOf(model);
        this.clusters = clusters;
        this.scorers = ThreadLocal.withInitial(() -> new StateScorer(model.weights(), system.size()));
    }

    /** A model's classes are the names of its actions' relations; their order is that of the actions. */
    private static ArcHybrid relationsOf(LinearModel model) {
        return new ArcHybrid(model.classes());
    }

    @Override
    public DependencyTree parse(TaggedSentence sentence) {
        SentenceAtoms atoms = new SentenceAtoms(sentence, clusters);
        if (atoms.size() == 0) {
            return new DependencyTree(sentence, new int[0], List.of());
        }
        Arcs arcs = Arcs.of(lastState(atoms), system);
        int[] heads = new int[atoms.size()];
        List<String> relations = new ArrayList<>(atoms.size());
        for (int i = 0; i < heads.length; i++) {
            boolean root = arcs.head(i) == heads.length;
            heads[i] = root ? DependencyTree.ROOT : arcs.head(i);
            relations.add(root ? "root" : system.relations().get(arcs.relation(i)));
        }
        return new DependencyTree(sentence, heads, relations);
    }

    private ParseState lastState(SentenceAtoms atoms) {
        StateScorer scorer = scorers.get();
        scorer.clear();
        ParseState state = ParseState.initial(atoms.size());
        while (!state.isFinal()) {
            state = system.apply(state, best(state, scorer.score(atoms, state)));
        }
        return state;
    }

    private int best(ParseState state, int[] scores) {
        int best = -1;
        for (int action = 0; action < scores.length; action++) {
            // The score goes first: it rules out more actions, and is the quicker to look at.
            if ((best < 0 || scores[action] > scores[best]) && system.isPossible(state, action)) {
                best = action;
            }
        }
        return best;
    }
}
