package io.entente.extractor.statement;

import io.entente.proposition.Embedding;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
import io.entente.proposition.Proposition;
import io.entente.statement.Quantity;
import io.entente.statement.TimeReference;
import io.entente.syntax.DependencyTree;
import org.jspecify.annotations.Nullable;

/** Finds which of a sentence's quantities and times belong to a proposition. */
final class Details {

    private final SentenceView view;

    Details(SentenceView view) {
        this.view = view;
    }

    /** The quantity of the object, or else of another argument: "killed <i>46</i> civilians". */
    @Nullable
    Quantity quantity(Proposition proposition, @Nullable Phrase object) {
        for (Located<Quantity> each : view.quantities()) {
            if (object != null && (isBelow(each, object.head()) || isMeasureOf(each, object.head()))) {
                return each.value();
            }
        }
        for (Part part : Part.of(proposition)) {
            boolean nominal = part.kind() == Part.Kind.DIRECT || part.kind() == Part.Kind.OBLIQUE;
            for (Located<Quantity> each : view.quantities()) {
                if (nominal && isBelow(each, part.phrase().head())) {
                    return each.value();
                }
            }
        }
        return null;
    }

    /** "<i>90%</i> of the grain". */
    private boolean isMeasureOf(Located<?> located, int thing) {
        int measure = view.tree().head(thing);
        return measure != DependencyTree.ROOT
                && located.covers(measure)
                && Measures.thing(view.tree(), measure) == thing;
    }

    private boolean isBelow(Located<?> located, int head) {
        DependencyTree tree = view.tree();
        int word = located.to() - 1;
        while (word != DependencyTree.ROOT && word != head) {
            boolean leaves = tree.baseRelation(word).equals("acl") || view.clauseAt(word) != null;
            word = leaves && !located.covers(word) ? DependencyTree.ROOT : tree.head(word);
        }
        return word == head;
    }

    /** The time that stands in the proposition's own clause, or of an event noun in the clause around it. */
    @Nullable
    TimeReference time(Proposition proposition) {
        int head = proposition.predicate().head();
        Embedding embedding = proposition.embedding();
        TimeReference around = null;
        for (Located<TimeReference> each : view.times()) {
            int clause = clauseOf(each);
            if (clause == head) {
                return each.value();
            }
            boolean noun = proposition.predicate().kind() == Predicate.Kind.NOUN;
            if (noun && around == null && embedding != null && clause == embedding.governor()) {
                around = each.value();
            }
        }
        return around;
    }

    private int clauseOf(Located<TimeReference> time) {
        DependencyTree tree = view.tree();
        int word = time.to() - 1;
        while (word != DependencyTree.ROOT && view.clauseAt(word) == null && view.eventAt(word) == null) {
            word = tree.head(word);
        }
        return word;
    }
}
