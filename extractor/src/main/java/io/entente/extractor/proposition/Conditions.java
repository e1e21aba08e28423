package io.entente.extractor.proposition;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.Dependents;
import io.entente.syntax.DependencyTree;
import java.util.Set;

/** Tells which clauses are conditions, and what they leave of what depends on them. */
final class Conditions {

    private static final Set<String> MARKERS = Set.of("if", "unless", "provided");

    /** "<i>provided</i> that the truce holds": participles for the grammar. */
    private static final Set<String> VERBS = Set.of("provided", "providing", "assuming", "supposing");

    private static final Set<String> INVERTED = Set.of("had", "were");
    private static final Set<String> WOULD = Set.of("would", "'d");

    private Conditions() {}

    static boolean isCondition(DependencyTree tree, int clause) {
        boolean verb = VERBS.contains(Dependents.lower(tree, clause)) && Dependents.has(tree, clause, "ccomp");
        int mark = Dependents.first(tree, clause, "mark");
        boolean evenIf = mark > 0 && Dependents.lower(tree, mark - 1).equals("even");
        return verb || (!evenIf && MARKERS.contains(Dependents.markers(tree, clause, "mark")));
    }

    /** Whether it depends on the clause what the head tells of: "will leave <i>if it rains</i>". */
    static boolean leavesOpen(DependencyTree tree, int head, int clause) {
        return isCondition(tree, clause) && !isDone(tree, head) && !isUnreal(tree, head);
    }

    /** "<i>If it rains</i>, Rome will leave, officials said", with the condition hung on what they said. */
    static boolean isUnderCondition(DependencyTree tree, int head) {
        int saying = tree.head(head);
        return Dependents.is(tree, head, "ccomp")
                && saying > head
                && tree.dependents(saying).stream()
                        .anyMatch(clause -> clause < head && clause != head && leavesOpen(tree, head, clause));
    }

    /** "as <i>long</i> as the truce holds, Rome will leave". */
    static boolean isAsLongAs(DependencyTree tree, int head, int adverb) {
        int clause = Dependents.first(tree, adverb, "advcl");
        return Dependents.lower(tree, adverb).equals("long")
                && clause != NONE
                && Dependents.markers(tree, clause, "mark").equals("as")
                && !isDone(tree, head);
    }

    /** "warned of a war if the raid went on": the warning has been given, whatever the condition. */
    static boolean isDone(DependencyTree tree, int head) {
        int auxiliary = Dependents.first(tree, head, "aux");
        String lemma = auxiliary == NONE ? "" : tree.token(auxiliary).lemma();
        return lemma.isEmpty() ? tree.token(head).xpos().equals("VBD") : lemma.equals("have");
    }

    /** "would have left if it had rained", "had it rained, it would have left": it has not. */
    static boolean isUnreal(DependencyTree tree, int head) {
        boolean would = Dependents.all(tree, head, "aux").stream().anyMatch(word -> isWould(tree, word));
        return would
                && isPerfect(tree, head)
                && Dependents.all(tree, head, "advcl").stream()
                        .anyMatch(clause -> isCondition(tree, clause) || isInverted(tree, clause));
    }

    static boolean isWould(DependencyTree tree, int word) {
        return WOULD.contains(Dependents.lower(tree, word));
    }

    /** "must <i>have</i> left". */
    static boolean isPerfect(DependencyTree tree, int head) {
        return Dependents.all(tree, head, "aux").stream()
                .anyMatch(word -> tree.token(word).lemma().equals("have"));
    }

    /** "<i>had</i> it rained", "<i>were</i> it to rain". */
    private static boolean isInverted(DependencyTree tree, int clause) {
        int first = clause;
        for (int word : tree.dependents(clause)) {
            boolean verbal = tree.baseRelation(word).equals("aux")
                    || tree.baseRelation(word).equals("cop");
            first = verbal && word < first ? word : first;
        }
        int subject = Dependents.first(tree, clause, "nsubj", "obj");
        return subject > first && INVERTED.contains(Dependents.lower(tree, first));
    }
}
