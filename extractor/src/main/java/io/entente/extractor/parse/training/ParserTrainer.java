package io.entente.extractor.parse.training;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.training.AveragedWeights;
import io.entente.extractor.linear.training.FeatureCounts;
import io.entente.extractor.linear.training.TrainedModel;
import io.entente.extractor.parse.ArcHybrid;
import io.entente.extractor.parse.Arcs;
import io.entente.extractor.parse.ParseState;
import io.entente.extractor.parse.SentenceAtoms;
import io.entente.extractor.parse.StateScorer;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trains the greedy parser from trees whose tags are those that a tagger gave which had not seen them. */
public final class ParserTrainer {

    private static final int MAX_WORDS = 120;

    private final WordClusters clusters;
    private final long seed;

    public ParserTrainer(WordClusters clusters, long seed) {
        this.clusters = clusters;
        this.seed = seed;
    }

    /** A model for greedy parsing. */
    public TrainedModel trainGreedy(List<DependencyTree> trees, int iterations) {
        List<String> relations = RelationInventory.of(trees);
        ArcHybrid system = new ArcHybrid(relations);
        AveragedWeights weights = new GreedyTrainer(system).train(examples(trees, relations), iterations, seed);
        return new TrainedModel(relations, weights);
    }

    /** How often features occur on the ways to the trees. */
    public FeatureCounts count(List<DependencyTree> trees) {
        List<String> relations = RelationInventory.of(trees);
        ArcHybrid system = new ArcHybrid(relations);
        FeatureCounts counts = new FeatureCounts();
        FeatureBuffer features = new FeatureBuffer();
        for (Example example : examples(trees, relations)) {
            ParseState state = ParseState.initial(example.atoms().size());
            for (int action : StaticOracle.actions(example.gold(), system)) {
                StateScorer.allFeatures(example.atoms(), state, features);
                counts.add(features);
                state = system.apply(state, action);
            }
        }
        return counts;
    }

    private List<Example> examples(List<DependencyTree> trees, List<String> relations) {
        Map<String, Integer> numbers = new HashMap<>();
        relations.forEach(relation -> numbers.put(relation, numbers.size()));
        List<Example> examples = new ArrayList<>();
        for (DependencyTree tree : trees) {
            int size = tree.size();
            if (size == 0 || size > MAX_WORDS) {
                continue;
            }
            int[] heads = new int[size];
            int[] labels = new int[size];
            for (int word = 0; word < size; word++) {
                heads[word] = tree.head(word) == DependencyTree.ROOT ? size : tree.head(word);
                labels[word] = numbers.getOrDefault(RelationInventory.relation(tree, word), 0);
            }
            Arcs gold = new Arcs(ProjectiveTree.heads(heads), labels);
            examples.add(new Example(new SentenceAtoms(tree.tagged(), clusters), gold));
        }
        return examples;
    }
}
