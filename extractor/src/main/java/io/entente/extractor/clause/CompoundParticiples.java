package io.entente.extractor.clause;

import io.entente.extractor.clause.Subject.Origin;
import io.entente.proposition.Argument;
import io.entente.proposition.Embedding;
import io.entente.proposition.Embedding.Link;
import io.entente.proposition.Predicate;
import io.entente.proposition.Predicate.Kind;
import io.entente.syntax.DependencyTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads "Rome-backed rebels" as "Rome backs rebels". */
final class CompoundParticiples {

    private CompoundParticiples() {}

    /** The clause of a participle that is joined to the name before it by a hyphen; null if the word is none. */
    static @Nullable Clause find(DependencyTree tree, int word) {
        int first = Heads.firstConjunct(tree, word);
        boolean participle = tree.token(word).xpos().equals("VBN")
                && tree.relation(first).equals("amod")
                && word > 1
                && Dependents.isHyphen(tree, word - 1);
        if (!participle || !isName(tree, word - 2)) {
            return null;
        }
        int noun = tree.head(first);
        int name = word - 2;
        int governor = Heads.governor(tree, noun);
        return new Clause(
                tree,
                new Predicate(
                        Kind.ADJECTIVE, word, List.of(word), tree.token(word).lemma()),
                false,
                new Subject(Phrases.nominal(tree, name), Origin.POSSESSOR),
                null,
                List.of(new Argument.DirectObject(Phrases.nominal(tree, noun))),
                governor == Dependents.NONE ? null : new Embedding(governor, Link.NOMINAL));
    }

    private static boolean isName(DependencyTree tree, int word) {
        return Character.isUpperCase(tree.token(word).form().charAt(0));
    }
}
