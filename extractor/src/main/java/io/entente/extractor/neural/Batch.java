package io.entente.extractor.neural;

/**
 * How sentences that are read together share an array of words: each sentence's words stand together, the longest sentence
 * first.
 *
 * @param begins for each sentence the place of its first word, and at the end the number of all words
 */
@SuppressWarnings("ArrayRecordComponent")
record Batch(int[] begins) {

    /** A batch of sentences of those lengths, the longest first. */
    static Batch ofLengths(int... lengths) {
        int[] begins = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            begins[i + 1] = begins[i] + lengths[i];
        }
        return new Batch(begins);
    }

    int sentences() {
        return begins.length - 1;
    }

    int words() {
        return begins[sentences()];
    }

    int length(int sentence) {
        return begins[sentence + 1] - begins[sentence];
    }

    /** The place of the word that a sentence's reader comes to after so many steps, from its begin or from its end. */
    int word(int sentence, int step, boolean backward) {
        return backward ? begins[sentence + 1] - 1 - step : begins[sentence] + step;
    }

    /** How many sentences have more than so many words: the first ones. */
    int longerThan(int words) {
        int count = 0;
        while (count < sentences() && length(count) > words) {
            count++;
        }
        return count;
    }
}
