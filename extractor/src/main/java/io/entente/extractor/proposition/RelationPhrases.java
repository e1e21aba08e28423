package io.entente.extractor.proposition;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.Clause;
import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Heads;
import io.entente.proposition.Predicate.Kind;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds the relation of a fact: a verb group after those that govern it, "<i>is expected to</i> visit". */
final class RelationPhrases {

    private final DependencyTree tree;
    private final Map<Integer, Clause> byHead;

    RelationPhrases(DependencyTree tree, Map<Integer, Clause> byHead) {
        this.tree = tree;
        this.byHead = byHead;
    }

    /** The verb group, after the group of the clause that shares its subject and the "to" between them. */
    List<Integer> of(Clause clause) {
        int head = clause.predicate().head();
        List<Integer> words = new ArrayList<>(prefix(head));
        words.addAll(group(clause));
        return words.stream().distinct().sorted().toList();
    }

    private List<Integer> group(Clause clause) {
        List<Integer> words = new ArrayList<>(clause.predicate().words());
        if (clause.predicate().kind() == Kind.ADJECTIVE) {
            words.addAll(CorePhrases.of(tree, clause.predicate().head()));
        }
        return words;
    }

    private List<Integer> prefix(int head) {
        int first = Heads.firstConjunct(tree, head);
        boolean ownSubject = Dependents.has(tree, head, "nsubj") || Dependents.has(tree, first, "nsubj");
        if (ownSubject) {
            return List.of();
        }
        List<Integer> words = new ArrayList<>();
        if (Dependents.is(tree, first, "xcomp")) {
            Clause governor = byHead.get(tree.head(first));
            if (governor != null && !hasObject(governor)) {
                words.addAll(of(governor));
            } else if (governor == null) {
                words.addAll(attribute(tree.head(first)));
            }
        }
        if (!Dependents.has(tree, head, "mark") || head == first) {
            words.addAll(infinitiveMarks(first));
        }
        if (head != first) {
            words.removeIf(word -> word > head);
        }
        words.addAll(infinitiveMarks(head));
        return words;
    }

    /** "remains <i>unable</i> to leave": the adjective and what governs it. */
    private List<Integer> attribute(int adjective) {
        if (!Dependents.is(tree, adjective, "xcomp") || !Dependents.isUpos(tree, adjective, Upos.ADJ)) {
            return List.of();
        }
        Clause governor = byHead.get(tree.head(adjective));
        if (governor == null || hasObject(governor)) {
            return List.of();
        }
        List<Integer> words = new ArrayList<>(of(governor));
        words.addAll(CorePhrases.of(tree, adjective));
        return words;
    }

    private boolean hasObject(Clause governor) {
        return !governor.passive()
                && Dependents.first(tree, governor.predicate().head(), "obj", "iobj") != NONE;
    }

    private List<Integer> infinitiveMarks(int head) {
        return Dependents.markerWords(tree, head, "mark").stream()
                .filter(word -> Dependents.lower(tree, word).equals("to"))
                .toList();
    }
}
