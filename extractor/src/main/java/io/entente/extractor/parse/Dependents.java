package io.entente.extractor.parse;

import io.entente.extractor.linear.FeatureKey;

/**
 * A word's dependents on one side so far: the outermost, the one that came before it, their number and the set of their
 * relations. Immutable.
 */
final class Dependents {

    static final Dependents NONE = new Dependents(StackWord.NONE, -1, StackWord.NONE, -1, 0, 0);

    final int outer;
    final int outerRelation;
    final int inner;
    final int innerRelation;
    final int count;
    /** The bits of the relations' numbers. */
    final long relations;
    /** Differs for dependents of one sentence that differ in any of the above. */
    final long digest;

    private Dependents(int outer, int outerRelation, int inner, int innerRelation, int count, long relations) {
        this.outer = outer;
        this.outerRelation = outerRelation;
        this.inner = inner;
        this.innerRelation = innerRelation;
        this.count = count;
        this.relations = relations;
        this.digest = FeatureKey.of(count, pair(outer, outerRelation), pair(inner, innerRelation), relations);
    }

    Dependents with(int word, int relation) {
        return new Dependents(word, relation, outer, outerRelation, count + 1, relations | (1L << relation));
    }

    private static long pair(int a, int b) {
        return ((long) a << 32) + b;
    }
}
