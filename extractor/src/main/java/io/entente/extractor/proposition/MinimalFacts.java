package io.entente.extractor.proposition;

import io.entente.extractor.clause.Clause;
import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Heads;
import io.entente.extractor.clause.Subject;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate.Kind;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Derives minimal facts from clauses: verb, subject and object are one; each further phrase is one more, whose relation runs from
 * the verb to that phrase; coordinations are split. "Rome sent grain and oil to Veii in May" gives four.
 */
public final class MinimalFacts {

    private final DependencyTree tree;
    private final RelationPhrases relations;
    private final List<MinimalFact> facts = new ArrayList<>();

    private MinimalFacts(DependencyTree tree, List<Clause> clauses) {
        this.tree = tree;
        Map<Integer, Clause> byHead = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            if (isSaid(tree, clause)) {
                byHead.put(clause.predicate().head(), clause);
            }
        }
        this.relations = new RelationPhrases(tree, byHead);
        byHead.values().forEach(this::add);
    }

    /** The facts of the clauses of one sentence, each once. */
    public static List<MinimalFact> of(DependencyTree tree, List<Clause> clauses) {
        return List.copyOf(new LinkedHashSet<>(new MinimalFacts(tree, clauses).facts));
    }

    /** Only what a verb or a copula says: no event nouns, no appositions. */
    private static boolean isSaid(DependencyTree tree, Clause clause) {
        return clause.predicate().kind() != Kind.NOUN
                && clause.predicate().kind() != Kind.APPOSITION
                && Heads.isClause(tree, clause.predicate().head());
    }

    private void add(Clause clause) {
        Subject subject = clause.subject();
        if (subject == null || isExistence(clause) || isPlainInfinitive(clause)) {
            return;
        }
        FactBuilder builder = new FactBuilder(tree, relations.of(clause), Confidence.of(clause), facts);
        for (List<Integer> words : subjects(subject.phrase())) {
            builder.add(words, clause);
        }
    }

    private List<List<Integer>> subjects(Phrase phrase) {
        return CorePhrases.ofMembers(tree, phrase);
    }

    /** "there is": nothing is said of "there". */
    private boolean isExistence(Clause clause) {
        return Dependents.has(tree, clause.predicate().head(), "expl");
    }

    /** "efforts <i>to end the war</i>" says of nobody that they end it. */
    private boolean isPlainInfinitive(Clause clause) {
        int head = Heads.firstConjunct(tree, clause.predicate().head());
        return tree.relation(head).equals("acl")
                && Dependents.markers(tree, head, "mark").endsWith("to");
    }
}
