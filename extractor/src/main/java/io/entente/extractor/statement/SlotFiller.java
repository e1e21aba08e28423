package io.entente.extractor.statement;

import io.entente.ontology.Filler;
import io.entente.ontology.RelationDefinition;
import io.entente.ontology.Role;
import io.entente.ontology.Slot;
import io.entente.ontology.Slot.Demand;
import io.entente.ontology.Trigger;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the places of one trigger from one proposition, and keeps what it found. For one attempt only. */
final class SlotFiller {

    /** What a fixed word, a slot and so on add to a trigger's score: the more it asks for, the better it knows. */
    static final int FIXED = 10;

    private static final int PREPOSITION = 4;
    private static final int BARE = 2;
    private static final int TYPED = 3;
    private static final int CLAUSE = 3;
    private static final int RESOLVED = 5;

    private final Trigger trigger;
    private final RelationDefinition definition;
    private final Proposition proposition;
    private final SentenceView view;
    private final Ends ends;
    private final PartFinder parts;
    private final Map<Role, List<ActorMention>> found = new EnumMap<>(Role.class);
    private final Set<Part> used = new HashSet<>();
    private final List<Integer> words = new ArrayList<>();
    private @Nullable Phrase object;
    private @Nullable Proposition content;
    private boolean mutual;
    private boolean reciprocal;
    private int indirect;
    private int score;

    SlotFiller(
            RelationDefinition definition,
            Trigger trigger,
            Proposition proposition,
            SentenceView view,
            Ends ends,
            PartFinder parts) {
        this.trigger = trigger;
        this.definition = definition;
        this.proposition = proposition;
        this.view = view;
        this.ends = ends;
        this.parts = parts;
        words.addAll(proposition.predicate().words());
        if (trigger.headRole() == Role.OBJECT) {
            object = head();
        }
    }

    /** Who was found for the role; nobody if its place stayed empty. */
    List<ActorMention> found(Role role) {
        return found.getOrDefault(role, List.of());
    }

    boolean has(Role role) {
        return found.containsKey(role);
    }

    /** Takes the actors for the role unless it has some. */
    void take(Role role, List<ActorMention> actors) {
        found.putIfAbsent(role, actors);
    }

    @Nullable
    Phrase object() {
        return object;
    }

    /** The clause that says what is said, wanted or done; null if the trigger has none. */
    @Nullable
    Proposition content() {
        return content;
    }

    /** The predicate's words and the trigger's fixed ones. */
    List<Integer> words() {
        return words;
    }

    /** Whether those named do it to each other: "between Rome and Veii". */
    boolean mutual() {
        return mutual;
    }

    /** Whether each of those named does it to each of the others: "Rome and Veii accused <i>each other</i>". */
    boolean reciprocal() {
        return reciprocal;
    }

    /** How many ends were found through other words. */
    int indirect() {
        return indirect;
    }

    int score() {
        return score;
    }

    /** Fills one place; false if nothing in the proposition fits there. */
    boolean fill(Slot slot) {
        return switch (slot) {
            case Slot.Nominal nominal -> fill(nominal);
            case Slot.Clausal clausal -> fill(clausal);
        };
    }

    private boolean fill(Slot.Nominal slot) {
        if (slot.role() == Role.COUNTERPART || slot.role() == Role.ACTOR) {
            return fillEnd(slot, slot.role());
        }
        // "shipped prisoners": what is shipped must not be prisoners, though the place for it has been filled with them
        boolean excluded =
                slot.demand() == Demand.FORBIDDEN && !slot.filler().words().isEmpty();
        for (Part part : parts.candidates(slot, excluded ? Set.of() : used)) {
            if (!parts.hasWord(part, slot.filler())) {
                continue;
            }
            if (slot.demand() == Demand.FORBIDDEN) {
                return true;
            }
            used.add(part);
            score += slot.filler().words().isEmpty() ? 0 : FIXED;
            score += slot.prepositions().isEmpty() ? BARE : PREPOSITION;
            if (slot.role() == null) {
                words.add(part.phrase().head());
            } else {
                Phrase thing = parts.thing(part);
                object = thing == null ? null : Measures.things(proposition.tree(), thing);
                takeOwner(slot, part);
                if (object == null && slot.demand() == Demand.REQUIRED && slot.owner() == null) {
                    return false;
                }
            }
            return true;
        }
        return false;
    }

    private void takeOwner(Slot.Nominal slot, Part part) {
        boolean acts = slot.owner() == trigger.subject() && proposition.subject() != null;
        // "agreed to a truce brokered by Rome": not with Rome
        boolean mediated =
                definition.type().symmetric() && ends.isMediated(part.phrase().head());
        if (slot.owner() == null || acts || mediated || found.containsKey(slot.owner())) {
            return;
        }
        if (slot.owner() == Role.COUNTERPART && parts.isEachOther(part.phrase())) {
            // "expelled each other's envoys"
            reciprocal = betweenItsSubjects();
            return;
        }
        List<ActorMention> owners =
                part.clause() ? List.of() : others(ends.owners(Measures.things(proposition.tree(), part.phrase())));
        if (!owners.isEmpty()) {
            found.put(slot.owner(), owners);
            score += RESOLVED;
        }
    }

    /** "recalled its envoy": the owner is the actor himself. */
    private List<ActorMention> others(List<ActorMention> owners) {
        Phrase subject = proposition.subject();
        List<String> own = subject == null
                ? List.of()
                : ends.named(subject).stream().map(each -> each.actor().id()).toList();
        return owners.stream().filter(each -> !own.contains(each.actor().id())).toList();
    }

    private boolean fillEnd(Slot.Nominal slot, Role role) {
        if (found.containsKey(role) || isLeftToSubject(slot, role)) {
            return slot.demand() == Demand.OPTIONAL;
        }
        if (role == Role.ACTOR
                && slot.prepositions().isEmpty()
                && trigger.subject() == Role.ACTOR
                && proposition.subject() != null) {
            // "is opposed to the plan" has no subject that acts, "opposed the plan" has
            return false;
        }
        List<Part> candidates = parts.candidates(slot, used);
        candidates.removeIf(this::isHitByOthers);
        if (role == Role.COUNTERPART
                && candidates.stream()
                        .anyMatch(part -> parts.isEachOther(part.phrase()) || parts.isTheOther(part.phrase()))) {
            reciprocal = betweenItsSubjects();
            return reciprocal;
        }
        for (int depth = 0; depth < 3; depth++) {
            boolean direct = depth == 0;
            for (Part part : candidates) {
                List<ActorMention> named = switch (depth) {
                    case 0 -> all(part.phrase());
                    case 1 -> others(ends.concerned(definition, part.phrase()));
                    default -> others(ends.within(definition, part.phrase()));
                };
                if (definition.domestic() && ends.isUnplaced(part.phrase(), named)) {
                    continue;
                }
                if (!direct && isOfOtherKind(slot.filler(), part)) {
                    continue;
                }
                boolean fits = slot.filler().words().isEmpty()
                        ? allows(slot.filler(), named)
                        : parts.hasWord(part, slot.filler());
                if (!named.isEmpty() && fits && !part.clause()) {
                    if (slot.demand() == Demand.FORBIDDEN) {
                        return true;
                    }
                    // "a breach of ties between Rome and Veii": both act
                    boolean both = role == Role.COUNTERPART
                            && part.marker().equals("between")
                            && named.size() > 1
                            && proposition.subject() == null;
                    mutual |= both;
                    found.put(both ? trigger.subject() : role, named);
                    used.add(part);
                    indirect += depth;
                    score += slot.prepositions().isEmpty() ? BARE : PREPOSITION;
                    score += slot.filler().equals(Filler.ANY) ? 0 : TYPED;
                    score += direct ? RESOLVED : RESOLVED - 2;
                    score -= part.kind() == Part.Kind.NESTED ? 1 : 0;
                    if (!direct && part.kind() == Part.Kind.DIRECT && definition.eachObject()) {
                        takeGoods(part);
                    }
                    return true;
                }
            }
        }
        if (role == Role.COUNTERPART && slot.demand() == Demand.REQUIRED && takePeople(slot, candidates)) {
            return true;
        }
        if (trigger.kind() == Trigger.Kind.COPULA
                && role == Role.ACTOR
                && slot.prepositions().contains("of")) {
            // "in Roman custody"
            List<ActorMention> owners = others(ends.owners(head()));
            if (!owners.isEmpty()) {
                found.put(role, owners);
                score += PREPOSITION;
                return true;
            }
        }
        // "Rome and Veii shuttle between the camps": each by itself
        return slot.prepositions().contains("between")
                && trigger.outcome() != Trigger.Outcome.EACH
                && betweenItsSubjects(slot.filler());
    }

    /** "talks with <i>the Roman consul Sapt</i>" are with a person, so not with a state within his title. */
    private boolean isOfOtherKind(Filler filler, Part part) {
        List<ActorMention> named =
                filler.types().isEmpty() || !filler.words().isEmpty() ? List.of() : ends.named(part.phrase());
        return named.stream().anyMatch(each -> each.actor().type().equals("Person")) && !allows(filler, named);
    }

    /** Those named, and whom the rest of them concern: "bombed Rome and <i>a camp in Veii</i>". */
    private List<ActorMention> all(Phrase phrase) {
        List<ActorMention> named = ends.named(phrase);
        if (named.isEmpty() || phrase.members().size() == 1) {
            return named;
        }
        List<ActorMention> all = new ArrayList<>(named);
        for (Phrase member : phrase.members()) {
            if (ends.named(member).isEmpty()) {
                others(ends.concerned(definition, member)).stream()
                        .filter(each -> each.actor().country() != null)
                        .filter(each -> all.stream()
                                .noneMatch(known ->
                                        known.actor().id().equals(each.actor().id())))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** "Greek protests in Rome" are not the Romans'. */
    private boolean isLeftToSubject(Slot.Nominal slot, Role role) {
        Phrase subject = proposition.subject();
        return role == trigger.subject()
                && slot.demand() == Demand.OPTIONAL
                && subject != null
                && !ends.named(subject).isEmpty();
    }

    /** "pushed for sanctions <i>on Veii</i>" is no push on Veii, nor "support for a siege <i>of Veii</i>" support of it. */
    private boolean isHitByOthers(Part part) {
        int blow = proposition.tree().head(part.phrase().head());
        return part.kind() == Part.Kind.NESTED
                && blow != DependencyTree.ROOT
                && !isAskedFor(blow)
                && (ends.isForeignBlow(definition, blow) || (ends.isBlow(blow) && parts.isOblique(blow, used)));
    }

    /** "condemned <i>the coup</i> in Veii": the trigger names the blow, and so whom it hits. */
    private boolean isAskedFor(int blow) {
        return trigger.slots().stream()
                .anyMatch(slot -> slot instanceof Slot.Nominal nominal
                        && nominal.role() == Role.OBJECT
                        && nominal.demand() == Demand.REQUIRED
                        && nominal.filler().words().stream().anyMatch(word -> view.isWord(blow, word)));
    }

    /** "supplied <i>half of the engines</i> in Rome's ships": the counterpart stands within what is supplied. */
    private void takeGoods(Part part) {
        if (object == null && !ends.isUnplaced(part.phrase(), List.of())) {
            Phrase thing = parts.thing(part);
            object = thing == null ? null : Measures.things(proposition.tree(), thing);
        }
    }

    /** "Rome jailed <i>its critics</i>": people of whom nothing else is said are at home. */
    private boolean takePeople(Slot.Nominal slot, List<Part> candidates) {
        if (!definition.domestic() || !slot.filler().words().isEmpty() || proposition.subject() == null) {
            return false;
        }
        for (Part part : candidates) {
            boolean direct = part.kind() == Part.Kind.DIRECT || part.kind() == Part.Kind.OBLIQUE;
            if (direct && ends.isUnplaced(part.phrase(), List.of())) {
                List<ActorMention> home = people(proposition.subject(), part.phrase());
                if (!home.isEmpty()) {
                    found.put(Role.COUNTERPART, home);
                    used.add(part);
                    indirect++;
                    score += BARE + RESOLVED - 2;
                    return true;
                }
            }
        }
        return false;
    }

    /** Opponents' people if the actor is at war with somebody, else its own. */
    private List<ActorMention> people(Phrase subject, Phrase people) {
        boolean violent = "ASSAULT".equals(definition.type().plover());
        List<ActorMention> foes =
                violent ? new UnderstoodPartner(definition, view).told(ends.acting(subject)) : List.of();
        return foes.isEmpty() ? ends.home(subject, people.text(proposition.tree())) : foes;
    }

    private boolean betweenItsSubjects() {
        return betweenItsSubjects(Filler.ANY);
    }

    private boolean betweenItsSubjects(Filler kind) {
        Phrase subject = proposition.subject();
        List<ActorMention> named = subject == null ? List.of() : ends.named(subject);
        mutual = named.size() > 1 && only(kind.types(), named).size() == named.size();
        score += mutual ? RESOLVED : 0;
        score += mutual && !kind.types().isEmpty() ? TYPED : 0;
        return mutual;
    }

    private boolean fill(Slot.Clausal slot) {
        boolean shared = slot.role() == Role.COUNTERPART && trigger.outcome() == Trigger.Outcome.MUTUAL;
        for (Part part : parts.clauses(used)) {
            Proposition clause = view.clauseAt(part.phrase().head());
            if (!parts.hasVerb(part.phrase().head(), clause, slot.verbs())
                    || (slot.infinitive() && !part.marker().endsWith("to"))
                    || isDoneByOthers(slot, clause)) {
                continue;
            }
            if (slot.demand() == Demand.FORBIDDEN) {
                if (slot.role() != Role.OBJECT || parts.isAmong(parts.thing(part), slot.filler())) {
                    return true;
                }
                continue;
            }
            if (parts.isDenied(part.phrase().head(), slot.verbs())) {
                continue;
            }
            if (slot.subject() != null) {
                Phrase subject = clause == null ? null : clause.subject();
                List<ActorMention> named = subject == null ? List.of() : ends.named(subject);
                boolean again = slot.subject() == trigger.subject() && proposition.subject() != null;
                if (named.isEmpty() || (again && !isSubjectAgain(subject, named))) {
                    continue;
                }
                if (!again) {
                    found.put(slot.subject(), named);
                }
                score += RESOLVED;
            }
            if (slot.role() == Role.OBJECT) {
                Phrase thing = parts.thing(part);
                if (!parts.isAmong(thing, slot.filler())) {
                    continue;
                }
                score += slot.filler().words().isEmpty() ? 0 : FIXED;
                object = thing;
                content = clause;
            } else if (shared && betweenItsSubjects()) {
                object = object == null ? parts.thing(part) : object;
            } else if (slot.role() != null && !found.containsKey(slot.role())) {
                List<ActorMention> inside =
                        clause == null ? List.of() : others(ends.participants(definition, clause, 2));
                if (inside.isEmpty()) {
                    continue;
                }
                found.put(slot.role(), inside);
                object = object == null ? parts.thing(part) : object;
                indirect++;
                score += RESOLVED - 1;
            }
            used.add(part);
            score += slot.verbs().isEmpty() ? CLAUSE : CLAUSE + FIXED;
            return true;
        }
        return false;
    }

    /** "warned that <i>cholera</i> could kill thousands": whoever threatens names what he will do himself. */
    private boolean isDoneByOthers(Slot.Clausal slot, @Nullable Proposition clause) {
        Phrase subject = proposition.subject();
        Phrase doer = clause == null ? null : clause.subject();
        boolean own = definition.type().name().equals("THREATENS")
                && trigger.kind() == Trigger.Kind.VERB
                && slot.subject() == null
                && !slot.verbs().isEmpty();
        if (!own || subject == null || doer == null || doer.head() == subject.head()) {
            return false;
        }
        List<ActorMention> doers = ends.named(doer);
        return doers.isEmpty()
                ? proposition.tree().token(doer.head()).upos() != Upos.PRON
                : !isSubjectAgain(doer, doers);
    }

    /** "Rome warned that <i>it</i> would leave", "that <i>its army</i> would": who says it and who does it are one side. */
    private boolean isSubjectAgain(@Nullable Phrase inner, List<ActorMention> named) {
        Phrase subject = proposition.subject();
        if (subject == null || inner == null || inner.head() == subject.head()) {
            return true;
        }
        List<String> sides =
                ends.named(subject).stream().map(UnderstoodPartner::side).toList();
        return named.stream().map(UnderstoodPartner::side).anyMatch(sides::contains);
    }

    /** "<i>grain</i> exports": takes the noun before the event noun as the object. */
    boolean takeModifier() {
        Phrase modifier = parts.modifier();
        if (modifier == null) {
            return false;
        }
        object = modifier;
        score += FIXED - PREPOSITION;
        return true;
    }

    Phrase head() {
        int head = proposition.predicate().head();
        return new Phrase(head, List.of(head));
    }

    static boolean allows(Filler filler, List<ActorMention> named) {
        return of(filler.types(), named);
    }

    static boolean of(List<String> types, List<ActorMention> named) {
        return types.isEmpty() || !only(types, named).isEmpty();
    }

    /** Those of the entity types; all of them if there are no types. */
    static List<ActorMention> only(List<String> types, List<ActorMention> named) {
        return named.stream()
                .filter(mention ->
                        types.isEmpty() || types.contains(mention.actor().type()))
                .toList();
    }
}
