package io.entente.extractor.clause;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Set;

/** Finds the verb of a sentence that seems to have none: "The party <i>called</i> for a truce." */
final class PredicateRepair {

    /** What parts a noun from a participle beside it, while a dash may end what is put in between. */
    private static final Set<String> OPENING = Set.of(",", ";", ":", "(");

    private final DependencyTree tree;
    private final TreeEdit edit;

    PredicateRepair(DependencyTree tree, TreeEdit edit) {
        this.tree = tree;
        this.edit = edit;
    }

    /** "The Roman party <i>called</i> for a truce.": a full sentence has a finite verb, so what looks like a participle is it if nothing else can be. */
    void repair(int verb) {
        int noun = tree.head(verb);
        boolean participle = noun != DependencyTree.ROOT
                && Dependents.is(tree, verb, "acl")
                && tree.head(noun) == DependencyTree.ROOT
                && noun < verb
                && Dependents.isNominal(tree, noun)
                && tree.token(verb).xpos().matches("VB[ND]")
                && !OPENING.contains(tree.token(verb - 1).form())
                && tree.token(tree.size() - 1).form().equals(".");
        if (!participle || isPassive(verb) || isClause(noun, verb)) {
            return;
        }
        edit.raise(verb, "nsubj");
        for (int word : tree.dependents(noun)) {
            if (word > verb) {
                edit.attach(word, verb, tree.relation(word));
            }
        }
    }

    private boolean isPassive(int verb) {
        return Dependents.has(tree, verb, "obl:agent", "aux", "nsubj", "mark")
                || Dependents.all(tree, verb, "obl").stream()
                        .anyMatch(word -> Dependents.markers(tree, word, "case").equals("by"));
    }

    /** Whether the noun is the predicate of its sentence, or another verb may be. */
    private boolean isClause(int noun, int participle) {
        return Dependents.has(tree, noun, "cop", "nsubj", "aux", "mark", "parataxis", "csubj")
                || tree.dependents(noun).stream()
                        .anyMatch(word -> word != participle
                                && !Dependents.is(tree, word, "acl")
                                && Dependents.isUpos(tree, word, Upos.VERB));
    }
}
