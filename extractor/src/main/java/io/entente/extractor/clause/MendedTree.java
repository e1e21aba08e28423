package io.entente.extractor.clause;

import io.entente.syntax.DependencyTree;

/**
 * A sentence's tree after {@linkplain TreeRepair mending}. What is mended may show what else is wrong, so clauses are looked for in
 * a tree that was mended again; most trees are right from the start, and are gone through once only.
 *
 * @param once mended once
 * @param again mended until little is left to find
 */
public record MendedTree(DependencyTree once, DependencyTree again) {

    /** Mends the tree that a parser made. */
    public static MendedTree of(DependencyTree parsed) {
        DependencyTree once = TreeRepair.repair(parsed);
        return new MendedTree(once, once == parsed ? once : TreeRepair.repair(TreeRepair.repair(once)));
    }
}
