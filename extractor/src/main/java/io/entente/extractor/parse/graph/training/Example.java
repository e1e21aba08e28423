package io.entente.extractor.parse.graph.training;

import io.entente.extractor.neural.training.Vocabulary;
import io.entente.extractor.parse.training.RelationInventory;
import java.util.List;

/**
 * A sentence to learn from, as numbers.
 *
 * @param heads 0 is the root, 1 the first word
 */
@SuppressWarnings("ArrayRecordComponent")
record Example(Vocabulary.Words words, int[] heads, int[] relations, int[] tags) {

    static Example of(Vocabulary.Words words, GoldTree gold, List<String> relations, List<String> tags) {
        int size = words.size();
        Example example = new Example(words, new int[size], new int[size], new int[size]);
        for (int i = 0; i < size; i++) {
            example.heads[i] = gold.tree().head(i) + 1;
            example.relations[i] = relations.indexOf(RelationInventory.relation(gold.tree(), i));
            example.tags[i] = tags.indexOf(gold.tags().get(i));
        }
        return example;
    }

    /** The number of words. */
    int size() {
        return heads.length;
    }
}
