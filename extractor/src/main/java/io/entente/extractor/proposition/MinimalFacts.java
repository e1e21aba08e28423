package io.entente.extractor.proposition;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.Clause;
import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Heads;
import io.entente.extractor.clause.Subject;
import io.entente.proposition.Argument;
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
    private final Map<Integer, Clause> byHead;
    private final RelationPhrases relations;
    private final List<MinimalFact> facts = new ArrayList<>();

    private MinimalFacts(DependencyTree tree, List<Clause> clauses) {
        this.tree = tree;
        this.byHead = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            if (isSaid(tree, clause)) {
                byHead.put(clause.predicate().head(), clause);
            }
        }
        this.relations = new RelationPhrases(tree, byHead);
        byHead.values().forEach(this::add);
    }

    /** The facts of the clauses of one sentence, each once. */
    public static List<MinimalFact> of(List<Clause> clauses) {
        if (clauses.isEmpty()) {
            return List.of();
        }
        DependencyTree tree = clauses.getFirst().tree();
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
        List<Argument> arguments = arguments(clause);
        FactBuilder builder = new FactBuilder(tree, relations.of(clause), Confidence.of(clause), facts);
        for (List<Integer> words : CorePhrases.ofMembers(tree, subject.phrase())) {
            builder.add(words, clause, arguments);
        }
    }

    /** "was set during the dinner to explore it": the dinner is where they explore. */
    private List<Argument> arguments(Clause clause) {
        int head = clause.predicate().head();
        List<Argument> arguments = new ArrayList<>(clause.arguments());
        if (infinitive(clause) != NONE) {
            arguments.removeIf(argument -> isCircumstance(argument, head));
        }
        int first = Heads.firstConjunct(tree, head);
        Clause governor = first == head && tree.head(head) != DependencyTree.ROOT ? byHead.get(tree.head(head)) : null;
        if (governor != null && infinitive(governor) == head) {
            governor.arguments().stream()
                    .filter(argument ->
                            isCircumstance(argument, governor.predicate().head()))
                    .forEach(arguments::add);
        }
        return arguments;
    }

    private static boolean isCircumstance(Argument argument, int head) {
        boolean circumstance = argument instanceof Argument.Oblique
                || argument instanceof Argument.Adverbial
                || argument instanceof Argument.AdverbialClause;
        return circumstance && argument.phrase().head() != head;
    }

    /** The infinitive whose subject is the clause's own, {@link Dependents#NONE} if there is none. */
    private int infinitive(Clause clause) {
        int head = clause.predicate().head();
        int complement = Dependents.first(tree, head, "xcomp");
        boolean object = !clause.passive() && Dependents.has(tree, head, "obj", "iobj");
        return complement != NONE && !object && byHead.containsKey(complement) ? complement : NONE;
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
