package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Set;

/** What something is called, and no part of its name: "called the step <i>unfriendly</i>", "the raid <i>"plain piracy"</i>", "the vote <i>a sham</i>". */
final class NamingRepair {

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "'", "‘");

    private static final Set<String> BREAKS = Set.of(",", ";", ":", "—", "–", "-", "(");

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
                && LexicalClasses.isIn("naming", tree.token(verb).lemma())
                && !Dependents.has(tree, verb, "xcomp");
        if (naming && (isWithArticle(word, verb) || isBehindOne(word, named))) {
            edit.attach(word, verb, "xcomp");
        }
    }

    /** "called the vote <i>a sham</i>": an apposition would stand behind a comma. */
    private boolean isWithArticle(int word, int verb) {
        int article = verb < word && Dependents.is(tree, word, "appos") ? Dependents.first(tree, word, "det") : NONE;
        return article != NONE && Dependents.isIndefiniteArticle(tree, article) && !isApart(article);
    }

    private boolean isApart(int begin) {
        int before = begin - 1;
        while (before > 0 && QUOTES.contains(tree.token(before).form())) {
            before--;
        }
        return BREAKS.contains(tree.token(before).form());
    }

    /** "called <i>the</i> step unfriendly". */
    private boolean isBehindOne(int word, int named) {
        return Dependents.has(tree, named, "det") && (isAdjective(word, named) || isQuoted(word, named));
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
