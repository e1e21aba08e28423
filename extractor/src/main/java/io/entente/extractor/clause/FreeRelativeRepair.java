package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.syntax.DependencyTree;

/** "Rome raided <i>what it called</i> a camp of rebels": the camp was raided, and the words before only say who calls it so. */
final class FreeRelativeRepair {

    private final DependencyTree tree;
    private final TreeEdit edit;

    FreeRelativeRepair(DependencyTree tree, TreeEdit edit) {
        this.tree = tree;
        this.edit = edit;
    }

    void repair(int what) {
        int naming = Dependents.first(tree, what, "acl");
        int subject = naming == NONE ? NONE : Dependents.first(tree, naming, "nsubj");
        boolean inside = subject > what
                && subject < naming
                && Dependents.lower(tree, what).equals("what");
        int named = inside ? named(naming) : NONE;
        if (named == NONE) {
            return;
        }
        edit.attach(named, tree.head(what), tree.relation(what));
        edit.attach(naming, named, "acl:relcl");
        edit.attach(what, naming, "dep");
        for (int word : tree.dependents(what)) {
            if (word < what) {
                edit.attach(word, named, tree.relation(word));
            }
        }
        for (int word : tree.dependents(named)) {
            if (Dependents.is(tree, word, "cop")
                    || (word < named && Dependents.lower(tree, word).equals("as"))) {
                edit.attach(word, naming, "dep");
            }
        }
        for (int phrase : Dependents.all(tree, naming, "obl")) {
            if (phrase > named) {
                // "what it called a camp in Veii": parsers let it be called so there
                edit.attach(phrase, named, "nmod");
            }
        }
    }

    /** "called a <i>camp</i>", "described as a <i>camp</i>", "said was a <i>camp</i>"; none if "what" itself is all that is named. */
    private int named(int naming) {
        int called = after(naming, Dependents.first(tree, naming, "obj", "xcomp"));
        if (called != NONE && Dependents.isNominal(tree, called)) {
            return called;
        }
        for (int phrase : Dependents.all(tree, naming, "obl")) {
            if (phrase > naming && Dependents.markers(tree, phrase, "case").equals("as")) {
                return phrase;
            }
        }
        int said = after(naming, Dependents.first(tree, naming, "ccomp"));
        boolean copular = said != NONE
                && Dependents.isNominal(tree, said)
                && Dependents.has(tree, said, "cop")
                && !Dependents.has(tree, said, "nsubj");
        return copular ? said : NONE;
    }

    private static int after(int naming, int word) {
        return word > naming ? word : NONE;
    }
}
