package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Set;

/** "called the step <i>unfriendly</i>", "called the raid <i>"plain piracy"</i>": what it is called, and no part of its name. */
final class NamingRepair {

    private static final Set<String> NAMING = Set.of("call", "brand", "dub", "label", "term", "deem", "consider");

    private static final Set<String> QUOTES = Set.of("\"", "“", "``", "'", "‘");

    private final DependencyTree tree;
    private final TreeEdit edit;

    NamingRepair(DependencyTree tree, TreeEdit edit) {
        this.tree = tree;
        this.edit = edit;
    }

    void repair(int word) {
        int named = tree.head(word);
        boolean after = named != DependencyTree.ROOT
                && named < word
                && (tree.relation(named).equals("obj") || tree.relation(named).equals("nsubj:pass"));
        int verb = after ? tree.head(named) : NONE;
        boolean naming = verb != NONE
                && NAMING.contains(tree.token(verb).lemma())
                && !Dependents.has(tree, verb, "xcomp")
                && Dependents.has(tree, named, "det");
        if (naming && (isAdjective(word, named) || isQuoted(word, named))) {
            edit.attach(word, verb, "xcomp");
        }
    }

    private boolean isAdjective(int word, int noun) {
        return tree.relation(word).equals("amod")
                && Dependents.isUpos(tree, word, Upos.ADJ)
                && (word == noun + 1 || (word == noun + 2 && isQuote(noun + 1)));
    }

    /** An apposition that a comma sets off is one: "called the envoy, a general". */
    private boolean isQuoted(int word, int noun) {
        return tree.relation(word).equals("appos") && isQuote(noun + 1);
    }

    private boolean isQuote(int word) {
        return QUOTES.contains(tree.token(word).form());
    }
}
