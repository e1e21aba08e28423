package io.entente.extractor.parse.graph.training;

import java.util.List;

/**
 * What a batch should give, one sentence after the other.
 *
 * @param heads 0 is the root, 1 the sentence's first word
 * @param rowsOfHeads the same counted through all sentences, each of which begins with its root
 */
@SuppressWarnings("ArrayRecordComponent")
record Gold(long[] heads, long[] rowsOfHeads, long[] relations, long[] tags) {

    static Gold of(List<Example> batch) {
        int length = batch.getFirst().size();
        int words = batch.size() * length;
        Gold gold = new Gold(new long[words], new long[words], new long[words], new long[words]);
        for (int at = 0; at < words; at++) {
            Example example = batch.get(at / length);
            int i = at % length;
            gold.heads[at] = example.heads()[i];
            gold.rowsOfHeads[at] = at / length * (length + 1L) + example.heads()[i];
            gold.relations[at] = example.relations()[i];
            gold.tags[at] = example.tags()[i];
        }
        return gold;
    }
}
