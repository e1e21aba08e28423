package io.entente.extractor.statement;

/**
 * Something that a run of words says.
 *
 * @param from number of its first word
 * @param to number after its last word
 */
record Located<T>(int from, int to, T value) {

    boolean covers(int word) {
        return from <= word && word < to;
    }
}
