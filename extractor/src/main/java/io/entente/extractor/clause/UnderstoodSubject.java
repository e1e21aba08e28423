package io.entente.extractor.clause;

import io.entente.syntax.DependencyTree;
import java.util.OptionalInt;

/** The subject that a clause without one of its own takes from the clause around it. */
public final class UnderstoodSubject {

    private UnderstoodSubject() {}

    /** The head word of the clause's subject, its own or understood: "Rome urged <i>Veii</i> to leave"; empty if the sentence does not name it. */
    public static OptionalInt of(DependencyTree tree, int clause) {
        Subject subject = SubjectFinder.find(tree, clause);
        return subject == null
                ? OptionalInt.empty()
                : OptionalInt.of(subject.phrase().head());
    }
}
