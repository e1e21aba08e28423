package io.entente.extractor.statement;

import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Phrases;
import io.entente.extractor.statement.Part.Kind;
import io.entente.ontology.Filler;
import io.entente.ontology.RelationDefinition;
import io.entente.ontology.Role;
import io.entente.ontology.Slot;
import io.entente.ontology.Trigger;
import io.entente.proposition.Embedding;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
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

    /** Where "from" names who is asked for something, or has offered it. */
    private static final Set<String> ASKING = Set.of("REQUESTS", "REJECTS");

    private static final Set<String> RECIPROCAL = Set.of("each other", "one another");

    /** Subjects of which each does to the other what both do. */
    private static final Set<String> DISTRIBUTIVE = Set.of("each", "neither");

    private static final Set<String> NEGATIONS = Set.of("not", "never");

    /** Words to the right within which a phrase with the right preposition belongs to the predicate. */
    private static final int REACH = 6;

    private final Proposition proposition;
    private final Trigger trigger;
    private final SentenceView view;
    private final List<Part> parts;
    private final boolean asking;

    /** @param parts of the proposition */
    PartFinder(
            RelationDefinition definition,
            Proposition proposition,
            List<Part> parts,
            Trigger trigger,
            SentenceView view) {
        this.asking = ASKING.contains(definition.type().name());
        this.proposition = proposition;
        this.trigger = trigger;
        this.view = view;
        this.parts = parts;
    }

    /** The parts that may fill the place, the likeliest first. */
    List<Part> candidates(Slot.Nominal slot, Set<Part> used) {
        List<Part> candidates = new ArrayList<>();
        if (slot.prepositions().isEmpty()) {
            for (Kind kind : bareKinds(slot)) {
                addOfKind(kind, candidates);
            }
        } else {
            for (Part part : parts) {
                if (hasPreposition(part, slot)) {
                    candidates.add(part);
                }
            }
            if (proposition.predicate().lightVerb() != null && slot.role() == Role.COUNTERPART) {
                // "gave Ruritania support", "came under attack": whom a light verb's clause names
                addOfKind(Kind.DIRECT, candidates);
                addOfKind(Kind.INDIRECT, candidates);
            }
        }
        if (candidates.isEmpty() && proposition.predicate().kind() == Predicate.Kind.NOUN) {
            candidates.addAll(around(slot));
        }
        if (candidates.isEmpty() && !slot.prepositions().isEmpty()) {
            candidates.addAll(next(slot));
        }
        candidates.removeIf(
                part -> used.contains(part) || view.isTime(part.phrase()) || isDuration(part) || isOnTheWay(part));
        return candidates;
    }

    private void addOfKind(Kind kind, List<Part> candidates) {
        for (Part part : parts) {
            if (part.kind() == kind) {
                candidates.add(part);
            }
        }
    }

    /** "weighs the transfer of rifles <i>to Rome</i>": what belongs to the noun may hang on the verb. */
    private List<Part> around(Slot.Nominal slot) {
        Embedding embedding = proposition.embedding();
        int noun = proposition.predicate().head();
        Proposition clause = embedding == null ? null : view.clauseAt(embedding.governor());
        if (clause == null
                || slot.prepositions().isEmpty()
                || !proposition.tree().baseRelation(noun).equals("obj")) {
            return List.of();
        }
        return Part.of(clause).stream()
                .filter(part -> part.kind() == Kind.OBLIQUE
                        && part.phrase().head() > noun
                        && slot.prepositions().contains(part.marker()))
                .toList();
    }

    /** "US support <i>for the rebels</i> that …": what stands next to the right, wherever the parser has hung it. */
    private List<Part> next(Slot.Nominal slot) {
        DependencyTree tree = proposition.tree();
        int head = proposition.predicate().head();
        for (int word = head + 1; word < Math.min(tree.size(), head + REACH); word++) {
            Upos upos = tree.token(word).upos();
            boolean owner = tree.token(word).xpos().equals("POS");
            if (owner || upos == Upos.VERB || upos == Upos.AUX || upos == Upos.PUNCT || upos == Upos.SCONJ) {
                // "the alliance's border with Rome": the border's
                return List.of();
            }
            int nominal = tree.head(word);
            boolean acts =
                    proposition.subject() != null && proposition.subject().head() == nominal;
            if (nominal > word
                    && !acts
                    && slot.role() != Role.ACTOR
                    && tree.baseRelation(word).equals("case")
                    && slot.prepositions().contains(view.lemma(word))) {
                return List.of(new Part(Kind.NESTED, view.lemma(word), Phrases.nominal(tree, nominal)));
            }
        }
        return List.of();
    }

    private List<Kind> bareKinds(Slot.Nominal slot) {
        if (slot.role() == null) {
            return List.of(Kind.DIRECT, Kind.ATTRIBUTE, Kind.ADVERBIAL);
        }
        int bare = 0;
        for (Slot each : trigger.slots()) {
            boolean required = each instanceof Slot.Nominal nominal
                    && nominal.prepositions().isEmpty()
                    && nominal.demand() == Slot.Demand.REQUIRED;
            bare += required ? 1 : 0;
        }
        if (bare > 1) {
            boolean first = slot.equals(trigger.slots().getFirst());
            return first ? List.of(Kind.INDIRECT, Kind.DIRECT) : List.of(Kind.DIRECT, Kind.ATTRIBUTE);
        }
        return List.of(Kind.DIRECT, Kind.INDIRECT);
    }

    private boolean hasPreposition(Part part, Slot.Nominal slot) {
        boolean gerund = part.clause()
                && slot.role() != Role.COUNTERPART
                && (!part.marker().equals("to") || isGerund(part));
        return (part.kind() == Kind.OBLIQUE || part.kind() == Kind.NESTED || gerund)
                && slot.prepositions().contains(part.marker())
                && !(slot.role() == Role.COUNTERPART && (isLeft(part) || isBordering(part)));
    }

    /** "exchanged fire on the border <i>with Veii</i>", but not with Veii. */
    private boolean isBordering(Part part) {
        DependencyTree tree = proposition.tree();
        int with = Dependents.first(tree, part.phrase().head(), "case");
        return part.marker().equals("with") && with > 0 && WordSets.BORDERS.contains(view.lemma(with - 1));
    }

    /** "demanded the withdrawal of troops <i>from Veii</i>": Veii is what they should leave, and not who is asked. */
    private boolean isLeft(Part part) {
        DependencyTree tree = proposition.tree();
        int place = part.phrase().head();
        boolean leaving = part.kind() == Kind.NESTED && part.marker().equals("from");
        return leaving && asking && WordSets.LEAVING.contains(view.lemma(tree.head(place)));
    }

    /** "sent troops <i>there</i>", "flew to <i>the islands</i>": whether a place stands there that only the text before names. */
    boolean isPlace(Slot slot) {
        return slot instanceof Slot.Nominal nominal
                && !nominal.prepositions().isEmpty()
                && parts.stream().anyMatch(part -> isPlace(part, nominal));
    }

    /** "speak to <i>each other</i>", "accused <i>one another</i>". */
    boolean isEachOther(Phrase phrase) {
        return isEachOther(phrase.head())
                || proposition.tree().dependents(phrase.head()).stream()
                        .anyMatch(word -> proposition.tree().relation(word).equals("nmod:poss") && isEachOther(word));
    }

    private boolean isEachOther(int head) {
        String next = head + 1 < proposition.tree().size() ? view.lemma(head + 1) : "";
        String last = head > 0 ? view.lemma(head - 1) : "";
        return RECIPROCAL.contains(view.lemma(head) + " " + next) || RECIPROCAL.contains(last + " " + view.lemma(head));
    }

    /** "each blamed <i>the other</i>", but not "each left the other <i>alone</i>". */
    boolean isTheOther(Phrase phrase) {
        int head = phrase.head();
        boolean other = head > 0
                && view.lemma(head).equals("other")
                && view.lemma(head - 1).equals("the")
                && isDistributive();
        Upos next = other && head + 1 < proposition.tree().size()
                ? proposition.tree().token(head + 1).upos()
                : Upos.PUNCT;
        return other && next != Upos.ADJ && next != Upos.ADV;
    }

    /** "<i>Each</i> side blamed the other", "<i>neither</i> trusts the other". */
    private boolean isDistributive() {
        Phrase subject = proposition.subject();
        return subject != null
                && (DISTRIBUTIVE.contains(view.lemma(subject.head()))
                        || proposition.tree().dependents(subject.head()).stream()
                                .anyMatch(word -> DISTRIBUTIVE.contains(view.lemma(word))));
    }

    private boolean isPlace(Part part, Slot.Nominal slot) {
        int head = part.phrase().head();
        return part.kind() == Kind.ADVERBIAL
                ? WordSets.HERE.contains(view.lemma(head))
                : WordSets.PLACES.stream().anyMatch(place -> view.isWord(head, place))
                        && candidates(slot, Set.of()).contains(part);
    }

    private boolean isGerund(Part part) {
        return proposition.tree().token(part.phrase().head()).xpos().equals("VBG");
    }

    private boolean isDuration(Part part) {
        return part.kind() == Kind.OBLIQUE
                && SPANS_OF_TIME.contains(view.lemma(part.phrase().head()));
    }

    /**
     * Who acts if the parser took an active for a participle: "<i>Roman jets</i> bombed the port"; it has an object of its
     * own and no auxiliary.
     */
    Optional<Phrase> misreadSubject() {
        DependencyTree tree = proposition.tree();
        int verb = proposition.predicate().head();
        boolean passive = tree.dependents(verb).stream()
                .anyMatch(word -> tree.relation(word).startsWith("aux:pass"));
        boolean object = parts.stream().anyMatch(part -> part.kind() == Kind.DIRECT);
        if (passive || !object || tree.token(verb).upos() != Upos.VERB) {
            return Optional.empty();
        }
        Optional<Phrase> recipient = parts.stream()
                .filter(part ->
                        part.kind() == Kind.INDIRECT && part.phrase().head() < verb && !view.isTime(part.phrase()))
                .map(Part::phrase)
                .findFirst();
        int above = tree.head(verb);
        boolean hangs = Set.of("acl", "parataxis", "appos", "list").contains(tree.relation(verb));
        if (recipient.isEmpty() && hangs && above != DependencyTree.ROOT && above < verb) {
            return Optional.of(Phrases.nominal(tree, above));
        }
        return recipient;
    }

    /** "pressure <i>from Rome</i>" comes from Rome if the trigger has no other use for it. */
    private boolean isAgentive(String preposition) {
        boolean origin = preposition.equals("from")
                && proposition.predicate().kind() == Predicate.Kind.NOUN
                && trigger.slots().stream()
                        .noneMatch(slot -> slot instanceof Slot.Nominal nominal
                                && nominal.prepositions().contains("from"));
        return preposition.equals("by") || origin;
    }

    /** Who acts in a passive whose agent hangs on another noun: "was supplied with radars <i>by Rome</i>". */
    Optional<Phrase> agent() {
        return parts.stream()
                .filter(part ->
                        (part.kind() == Kind.NESTED || part.kind() == Kind.OBLIQUE) && isAgentive(part.marker()))
                .map(Part::phrase)
                .findFirst();
    }

    /** The clauses that the predicate calls for, or that state its purpose. */
    List<Part> clauses(Set<Part> used) {
        Set<String> markers = Set.of("", "to", "that", "for to", "in order to");
        return parts.stream()
                .filter(part -> part.clause() && markers.contains(part.marker()) && !used.contains(part))
                .filter(part -> !isComment(part))
                .toList();
    }

    /** "refused, <i>citing the rain</i>": what goes along with the act, and not what was refused. */
    private boolean isComment(Part part) {
        DependencyTree tree = proposition.tree();
        int begin = part.phrase().words().getFirst();
        return part.marker().isEmpty()
                && isGerund(part)
                && tree.baseRelation(part.phrase().head()).equals("advcl")
                && begin > proposition.predicate().head()
                && tree.token(begin - 1).form().equals(",");
    }

    /** Whether the word heads a prepositional phrase of the predicate that no place has taken. */
    boolean isOblique(int head, Set<Part> used) {
        return parts.stream()
                .anyMatch(part -> part.kind() == Kind.OBLIQUE && part.phrase().head() == head && !used.contains(part));
    }

    /** "spoke <i>on a visit</i> to Rome": not about the visit. */
    private boolean isOnTheWay(Part part) {
        return part.kind() == Kind.OBLIQUE
                && part.marker().equals("on")
                && WordSets.JOURNEYS.contains(view.lemma(part.phrase().head()));
    }

    boolean hasWord(Part part, Filler filler) {
        return isAmong(part.phrase(), filler);
    }

    /** "ordered Bengal <i>Steel</i> to pay" orders no steel. */
    private boolean isCompany(int word) {
        return proposition.tree().token(word).upos() == Upos.PROPN
                && view.actorsAt(word).stream()
                        .anyMatch(mention -> mention.actor().type().equals("Company"));
    }

    boolean isAmong(@Nullable Phrase phrase, Filler filler) {
        if (filler.words().isEmpty()) {
            return true;
        }
        if (phrase == null) {
            return false;
        }
        for (Phrase member : phrase.members()) {
            if (isCompany(member.head())) {
                continue;
            }
            int thing = Measures.thing(proposition.tree(), member.head());
            for (String word : filler.words()) {
                if (view.isWord(member.head(), word) || view.isWord(thing, word) || isSum(member.head(), word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "paid <i>$6</i>m": the sum hangs on its million for some. */
    private boolean isSum(int head, String sign) {
        DependencyTree tree = proposition.tree();
        for (int word : tree.dependents(head)) {
            if (tree.token(word).xpos().equals("$") && tree.token(word).form().equals(sign)) {
                return true;
            }
        }
        return false;
    }

    /** "vowed <i>not</i> to attack": whoever says that he will not do it threatens nobody with it. */
    boolean isDenied(int head, List<String> verbs) {
        DependencyTree tree = proposition.tree();
        return verbs.contains(view.lemma(head))
                && tree.dependents(head).stream()
                        .anyMatch(word ->
                                tree.baseRelation(word).equals("advmod") && NEGATIONS.contains(view.lemma(word)));
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

    /** The thing that a part names: of a clause, what it acts on, null if that is nothing. */
    @Nullable
    Phrase thing(Part part) {
        if (!part.clause()) {
            return part.phrase();
        }
        int head = part.phrase().head();
        Proposition clause = view.clauseAt(head);
        if (clause != null) {
            Phrase person = null;
            for (Part inner : Part.of(clause)) {
                int thing = inner.phrase().head();
                boolean nominal = (inner.kind() == Kind.DIRECT || inner.kind() == Kind.OBLIQUE)
                        && view.tree().token(thing).upos() != Upos.PRON
                        && !view.isTime(inner.phrase());
                if (nominal && view.actorsAt(thing).isEmpty()) {
                    return inner.phrase();
                }
                person = nominal && person == null && inner.kind() == Kind.DIRECT ? inner.phrase() : person;
            }
            if (person != null) {
                // "urged Rome to free Rudolf"
                return person;
            }
        }
        boolean noun = view.tree().token(head).upos() == Upos.NOUN;
        return noun ? new Phrase(head, List.of(head)) : null;
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
