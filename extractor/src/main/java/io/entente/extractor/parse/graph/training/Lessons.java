package io.entente.extractor.parse.graph.training;

import io.entente.extractor.neural.WordInputs;
import io.entente.extractor.neural.training.Vocabulary;
import io.entente.extractor.parse.training.RelationInventory;
import io.entente.extractor.tag.WordClusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All that a network learns from.
 *
 * @param relations the names of the relations, in the order of their numbers
 * @param tags the names of the joint tags, in the order of their numbers
 */
record Lessons(Vocabulary vocabulary, List<String> relations, List<String> tags, List<Example> examples) {

    private static final int MAX_WORDS = 100;

    /** What the trees say, with numbers of a vocabulary made from their words' keys. */
    static Lessons of(List<GoldTree> trees, WordClusters clusters, Function<List<long[][]>, Vocabulary> vocabularies) {
        List<GoldTree> learned = trees.stream()
                .filter(gold -> gold.tree().size() > 0 && gold.tree().size() <= MAX_WORDS)
                .toList();
        List<long[][]> keys = learned.stream()
                .map(gold -> WordInputs.keys(gold.tree().tagged(), clusters))
                .toList();
        Vocabulary vocabulary = vocabularies.apply(keys);
        List<String> relations =
                RelationInventory.of(learned.stream().map(GoldTree::tree).toList());
        TreeSet<String> names = new TreeSet<>();
        learned.forEach(gold -> names.addAll(gold.tags()));
        List<String> tags = List.copyOf(names);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < learned.size(); i++) {
            examples.add(Example.of(vocabulary.number(keys.get(i)), learned.get(i), relations, tags));
        }
        return new Lessons(vocabulary, relations, tags, examples);
    }
}
