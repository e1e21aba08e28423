package io.entente.extractor.statement;

import io.entente.extractor.statement.Part.Kind;
import io.entente.ontology.Filler;
import io.entente.ontology.Role;
import io.entente.ontology.Slot;
import io.entente.ontology.Trigger;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the arguments of a proposition that may stand in a trigger's places. */
final class PartFinder {

    private static final Set<String> SPANS_OF_TIME =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "time", "while", "moment");

    private final Proposition proposition;
    private final Trigger trigger;
    private final SentenceView view;
    private final List<Part> parts;

    PartFinder(Proposition proposition, Trigger trigger, SentenceView view) {
        this.proposition = proposition;
        this.trigger = trigger;
        this.view = view;
        this.parts = Part.of(proposition);
    }

    /** The parts that may fill the place, the likeliest first. */
    List<Part> candidates(Slot.Nominal slot, Set<Part> used) {
        List<Part> candidates = new ArrayList<>();
        if (slot.prepositions().isEmpty()) {
            for (Kind kind : bareKinds(slot)) {
                parts.stream().filter(part -> part.kind() == kind).forEach(candidates::add);
            }
        } else {
            parts.stream().filter(part -> hasPreposition(part, slot)).forEach(candidates::add);
            if (proposition.predicate().lightVerb() != null && slot.role() == Role.COUNTERPART) {
                // "gave Ruritania support", "came under attack": whom a light verb's clause names
                parts.stream()
                        .filter(part -> part.kind() == Kind.INDIRECT || part.kind() == Kind.DIRECT)
                        .forEach(candidates::add);
            }
        }
        candidates.removeIf(part -> used.contains(part) || view.isTime(part.phrase()) || isDuration(part));
        return candidates;
    }

    private List<Kind> bareKinds(Slot.Nominal slot) {
        if (slot.role() == null) {
            return List.of(Kind.DIRECT, Kind.ATTRIBUTE, Kind.ADVERBIAL);
        }
        long bare = trigger.slots().stream()
                .filter(each -> each instanceof Slot.Nominal nominal
                        && nominal.prepositions().isEmpty()
                        && nominal.demand() == Slot.Demand.REQUIRED)
                .count();
        boolean first = slot.equals(trigger.slots().getFirst());
        if (bare > 1) {
            return first ? List.of(Kind.INDIRECT, Kind.DIRECT) : List.of(Kind.DIRECT, Kind.ATTRIBUTE);
        }
        return List.of(Kind.DIRECT, Kind.INDIRECT);
    }

    private static boolean hasPreposition(Part part, Slot.Nominal slot) {
        boolean gerund = part.clause()
                && slot.role() != Role.COUNTERPART
                && !part.marker().equals("to");
        return (part.kind() == Kind.OBLIQUE || part.kind() == Kind.NESTED || gerund)
                && slot.prepositions().contains(part.marker());
    }

    private boolean isDuration(Part part) {
        return part.kind() == Kind.OBLIQUE
                && SPANS_OF_TIME.contains(view.lemma(part.phrase().head()));
    }

    /** Who acts in a passive whose agent hangs on another noun: "was supplied with radars <i>by Rome</i>". */
    Optional<Phrase> agent() {
        return parts.stream()
                .filter(part -> part.kind() == Kind.NESTED && part.marker().equals("by"))
                .map(Part::phrase)
                .findFirst();
    }

    /** The clauses that the predicate calls for, or that state its purpose. */
    List<Part> clauses(Set<Part> used) {
        Set<String> markers = Set.of("", "to", "that", "for to", "in order to");
        return parts.stream()
                .filter(part -> part.clause() && markers.contains(part.marker()) && !used.contains(part))
                .toList();
    }

    boolean hasWord(Part part, Filler filler) {
        if (filler.words().isEmpty()) {
            return true;
        }
        for (Phrase member : part.phrase().members()) {
            for (String word : filler.words()) {
                if (view.isWord(member.head(), word)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean hasVerb(int head, @Nullable Proposition clause, List<String> verbs) {
        if (verbs.isEmpty()
                || (clause != null && verbs.contains(clause.predicate().lemma()))) {
            return true;
        }
        DependencyTree tree = proposition.tree();
        return verbs.contains(view.lemma(head))
                || tree.dependents(head).stream()
                        .anyMatch(word -> tree.baseRelation(word).equals("aux") && verbs.contains(view.lemma(word)));
    }

    /** The thing that a part names: of a clause, what it acts on, or its verb if it acts on nothing. */
    Phrase thing(Part part) {
        if (!part.clause()) {
            return part.phrase();
        }
        int head = part.phrase().head();
        Proposition clause = view.clauseAt(head);
        if (clause != null) {
            for (Part inner : Part.of(clause)) {
                boolean nominal = inner.kind() == Kind.DIRECT || inner.kind() == Kind.OBLIQUE;
                if (nominal
                        && !view.isTime(inner.phrase())
                        && view.actorsAt(inner.phrase().head()).isEmpty()) {
                    return inner.phrase();
                }
            }
        }
        return new Phrase(head, List.of(head));
    }

    /** The noun before an event noun that says what it is of: "<i>grain</i> exports"; null if there is none. */
    @Nullable
    Phrase modifier() {
        DependencyTree tree = proposition.tree();
        int noun = proposition.predicate().head();
        for (int i = tree.dependents(noun).size() - 1; i >= 0; i--) {
            int word = tree.dependents(noun).get(i);
            boolean compound = tree.baseRelation(word).equals("compound")
                    && tree.token(word).upos() == Upos.NOUN
                    && word < noun;
            if (compound && view.actorsAt(word).isEmpty()) {
                return new Phrase(word, List.of(word));
            }
        }
        return null;
    }
}
