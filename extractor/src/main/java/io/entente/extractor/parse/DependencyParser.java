package io.entente.extractor.parse;

import io.entente.extractor.linear.LinearModel;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.TaggedSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses tagged sentences: an arc-hybrid transition parser with a beam, after Zhang and Nivre (2011). Takes sentences of
 * any length and gives each exactly one root, and a sentence without words a tree without words. Threads may share a
 * parser.
 */
public final class DependencyParser {

    private final ArcHybrid system;
    private final WordClusters clusters;
    private final ThreadLocal<Beam> beams;

    /** @param width how many analyses to follow side by side */
    public DependencyParser(LinearModel model, WordClusters clusters, int width) {
        this.system = relationsOf(model);
        this.clusters = clusters;
        this.beams = ThreadLocal.withInitial(() -> new Beam(system, model.weights(), width));
    }

    /** The parser with the model that ships with it. */
    public static DependencyParser load(ParserProfile profile) {
        return load(profile, WordClusters.load());
    }

    /** The parser with the model that ships with it, and a table of clusters that is there already. */
    public static DependencyParser load(ParserProfile profile, WordClusters clusters) {
        return new DependencyParser(LinearModel.load(profile.model()), clusters, profile.beam());
    }

    /** A model's classes are the names of its actions' relations; their order is that of the actions. */
    private static ArcHybrid relationsOf(LinearModel model) {
        return new ArcHybrid(model.classes());
    }

    /** The sentence's tree. */
    public DependencyTree parse(TaggedSentence sentence) {
        SentenceAtoms atoms = new SentenceAtoms(sentence, clusters);
        if (atoms.size() == 0) {
            return new DependencyTree(sentence, new int[0], List.of());
        }
        Arcs arcs = Arcs.of(beams.get().parse(atoms), system);
        int[] heads = new int[atoms.size()];
        List<String> relations = new ArrayList<>(atoms.size());
        for (int i = 0; i < heads.length; i++) {
            boolean root = arcs.head(i) == heads.length;
            heads[i] = root ? DependencyTree.ROOT : arcs.head(i);
            relations.add(root ? "root" : system.relations().get(arcs.relation(i)));
        }
        return new DependencyTree(sentence, heads, relations);
    }
}
