package io.entente.extractor.statement;

import io.entente.ontology.Filler;
import io.entente.ontology.RelationDefinition;
import io.entente.ontology.Role;
import io.entente.ontology.Slot;
import io.entente.ontology.Slot.Demand;
import io.entente.ontology.Trigger;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays one trigger on one proposition. For one attempt only. */
final class TriggerFitter {

    /** What a fixed word, a slot and so on add to a trigger's score: the more it asks for, the better it knows. */
    private static final int FIXED = 10;

    private static final int PREPOSITION = 4;
    private static final int BARE = 2;
    private static final int TYPED = 3;
    private static final int CLAUSE = 3;
    private static final int RESOLVED = 5;

    /** Where the object's owner is not the one concerned: who warns of Rome's plans may warn anybody. */
    private static final Set<String> UNCONCERNED = Set.of("WARNS", "VISITS", "HOSTS", "DISCUSSES", "MOBILIZES");

    /** Where the one concerned is found in what is intended: "is ready to send rifles to help <i>Rome</i>". */
    private static final Set<String> INTENDING =
            Set.of("AGREES_WITH", "THREATENS", "REQUESTS", "REJECTS", "CONCEDES_TO");

    /** What the one who has just spoken has made. */
    private static final Set<String> CLAIMS = Set.of(
            "claim", "allegation", "accusation", "report", "assertion", "suggestion", "charge", "statement", "account");

    /** Where the name of a state before the noun is its goal. */
    private static final Set<String> TARGETED = Set.of("ATTACKS", "VISITS", "WITHDRAWS_FROM", "SANCTIONS", "MOBILIZES");

    private final RelationDefinition definition;
    private final Trigger trigger;
    private final Proposition proposition;
    private final SentenceView view;
    private final HeadLemmas lemmas;
    private final Ends ends;
    private final PartFinder parts;
    private final Map<Role, List<ActorMention>> found = new EnumMap<>(Role.class);
    private final Set<Part> used = new HashSet<>();
    private final List<Integer> words = new ArrayList<>();
    private @Nullable Phrase object;
    private @Nullable Proposition content;
    private boolean mutual;
    private int indirect;
    private int score;

    TriggerFitter(TriggerIndex.Entry entry, Proposition proposition, SentenceView view, HeadLemmas lemmas) {
        this.lemmas = lemmas;
        this.definition = entry.definition();
        this.trigger = entry.trigger();
        this.proposition = proposition;
        this.view = view;
        this.ends = new Ends(view);
        this.parts = new PartFinder(proposition, trigger, view);
    }

    Fit fit() {
        if (!isHead()) {
            return misfit("\"" + trigger.text() + "\" starts from other words");
        }
        words.addAll(proposition.predicate().words());
        if (trigger.headRole() == Role.OBJECT) {
            object = nounPhrase();
        }
        if (trigger.modifierIsObject() && !takeModifier()) {
            return misfit("no noun before \"" + proposition.predicate().lemma() + "\" says what");
        }
        for (Slot slot : trigger.slots()) {
            boolean filled = fill(slot);
            if (slot.demand() == Demand.REQUIRED && !filled) {
                return misfit("\"" + trigger.text() + "\" lacks a part");
            }
            if (slot.demand() == Demand.FORBIDDEN && filled) {
                return misfit("\"" + trigger.text() + "\" does not allow what stands here");
            }
        }
        return takeSubject();
    }

    private Fit takeSubject() {
        Phrase subject = proposition.subject();
        if (subject == null || view.isTime(subject)) {
            subject = parts.misreadSubject().orElse(null);
        }
        List<ActorMention> named = subject == null ? List.of() : ends.named(subject);
        boolean target = subject != null && isTarget(subject, named);
        if (target) {
            found.putIfAbsent(Role.COUNTERPART, named);
            subject = null;
            named = List.of();
        }
        if (named.isEmpty() && subject != null) {
            named = trigger.subject() == Role.ACTOR ? acting(subject) : ends.affected(subject);
            indirect++;
        }
        if (subject == null && !found.containsKey(Role.ACTOR)) {
            named = parts.agent().map(ends::named).orElse(List.of());
        }
        Participants participants = new Participants(view);
        boolean unsaid = subject == null && !target && named.isEmpty() && !found.containsKey(Role.ACTOR);
        if (unsaid) {
            if (!found.containsKey(Role.COUNTERPART) && participants.isTakenUp(proposition)) {
                return misfit("\"the " + proposition.predicate().lemma() + "\" takes up what was told before");
            }
            named = participants.around(
                    proposition, definition.type().symmetric(), found.getOrDefault(Role.COUNTERPART, List.of()));
            indirect += 2;
        }
        if (!named.isEmpty() && !found.containsKey(trigger.subject())) {
            if (!allows(trigger.subjectFiller(), named)) {
                return misfit("the subject is of another kind");
            }
            found.put(trigger.subject(), named);
        }
        List<ActorMention> actors = found.getOrDefault(Role.ACTOR, List.of());
        List<ActorMention> counterparts = found.getOrDefault(Role.COUNTERPART, List.of());
        boolean noun = proposition.predicate().kind() == Predicate.Kind.NOUN;
        boolean pair = definition.type().symmetric() && actors.size() > 1;
        if ((noun || definition.eachObject()) && (actors.isEmpty() || counterparts.isEmpty()) && !pair) {
            Memory.Ends told = participants.told(definition.type(), actors, counterparts);
            if (!told.actors().isEmpty()) {
                actors = actors.isEmpty() ? told.actors() : actors;
                counterparts = counterparts.isEmpty() ? told.counterparts() : counterparts;
                indirect++;
            }
        }
        if (counterparts.isEmpty() && !actors.isEmpty() && !pair && object != null) {
            counterparts = concerned(actors);
            indirect += counterparts.isEmpty() ? 0 : 1;
        }
        if (actors.isEmpty()) {
            return misfit(
                    subject == null
                            ? "nobody is named who did it"
                            : "the subject \"" + subject.text(proposition.tree()) + "\" is no actor");
        }
        if (!of(definition.actors(), actors)) {
            return misfit(actors.getFirst().text() + " is no actor of "
                    + definition.type().name());
        }
        if (!counterparts.isEmpty() && !of(definition.counterparts(), counterparts)) {
            return misfit(counterparts.getFirst().text() + " is no counterpart of "
                    + definition.type().name());
        }
        mutual |= definition.type().symmetric() || trigger.outcome() == Trigger.Outcome.MUTUAL;
        mutual &= counterparts.isEmpty() && actors.size() > 1;
        if (counterparts.isEmpty() && !mutual && (object == null || !definition.alone())) {
            return misfit("nobody is named whom it concerns");
        }
        Fit.Match match =
                new Fit.Match(definition, trigger, actors, counterparts, mutual, object, words, indirect, score);
        return match.pairs().isEmpty() ? misfit("both ends are the same") : match;
    }

    /** "the <i>Ruritania</i> war", "the <i>Strelsau</i> operation": a place before the noun is where it happens, "US raids" are the USA's. */
    private boolean isTarget(Phrase subject, List<ActorMention> named) {
        DependencyTree tree = proposition.tree();
        int word = subject.head();
        boolean before = proposition.predicate().kind() == Predicate.Kind.NOUN
                && tree.head(word) == proposition.predicate().head()
                && tree.baseRelation(word).equals("compound")
                && named.size() == 1;
        if (!before || !TARGETED.contains(definition.type().name())) {
            return false;
        }
        String form = tree.token(word).form();
        String type = named.getFirst().actor().type();
        boolean letters = form.equals(form.toUpperCase(Locale.ROOT));
        return !letters
                && (type.equals("Country") || type.equals("Place"))
                && form.equals(named.getFirst().actor().name());
    }

    /** "Roman raids killed ten": who raids kills, so an event may act if it is of the same type. */
    private List<ActorMention> acting(Phrase subject) {
        Proposition event = view.eventAt(subject.head());
        if (event == null) {
            return ends.acting(subject);
        }
        String noun = event.predicate().lemma();
        boolean sameType = definition.triggers().stream()
                .anyMatch(
                        each -> each.kind() == Trigger.Kind.NOUN && each.heads().contains(noun));
        return sameType && event.subject() != null ? ends.named(event.subject()) : List.of();
    }

    /** Whom the object concerns if nobody else is named: "rejected <i>Rome's</i> call", "deplored the raids <i>in Veii</i>". */
    private List<ActorMention> concerned(List<ActorMention> actors) {
        if (object == null
                || definition.eachObject()
                || definition.type().symmetric()
                || UNCONCERNED.contains(definition.type().name())) {
            return List.of();
        }
        List<String> acting = actors.stream().map(each -> each.actor().id()).toList();
        boolean intending = INTENDING.contains(definition.type().name());
        if (content != null && !intending) {
            // "denied that it had attacked Rome" is not told to Rome
            return List.of();
        }
        List<ActorMention> named = ends.affected(object);
        if (named.isEmpty() && CLAIMS.contains(view.lemma(object.head()))) {
            named = view.speakersBefore(object.head());
        }
        if (named.isEmpty()
                && content != null
                && INTENDING.contains(definition.type().name())) {
            named = ends.participants(content, 1);
        }
        return named.stream()
                .filter(each -> !acting.contains(each.actor().id()) && of(definition.counterparts(), List.of(each)))
                .toList();
    }

    private Fit misfit(String reason) {
        return new Fit.Misfit(reason, score);
    }

    private boolean isHead() {
        Predicate predicate = proposition.predicate();
        for (String head : trigger.heads()) {
            if (head.indexOf('.') < 0) {
                boolean copula = trigger.kind() == Trigger.Kind.COPULA;
                String lemma = lemmas.of(proposition);
                boolean shortened = head.indexOf(' ') < 0 && lemma.startsWith(head + " ");
                if (copula ? view.isWord(described(), head) : head.equals(lemma) || shortened) {
                    return true;
                }
            } else if (view.isWord(trigger.kind() == Trigger.Kind.COPULA ? described() : predicate.head(), head)) {
                score += FIXED;
                return true;
            }
        }
        return false;
    }

    private int described() {
        return TriggerIndex.described(proposition);
    }

    private boolean fill(Slot slot) {
        return switch (slot) {
            case Slot.Nominal nominal -> fill(nominal);
            case Slot.Clausal clausal -> fill(clausal);
        };
    }

    private boolean fill(Slot.Nominal slot) {
        if (slot.role() == Role.COUNTERPART || slot.role() == Role.ACTOR) {
            return fillEnd(slot, slot.role());
        }
        for (Part part : parts.candidates(slot, used)) {
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
        if (slot.owner() == null || acts || found.containsKey(slot.owner())) {
            return;
        }
        List<ActorMention> owners = part.clause() ? List.of() : others(ends.owners(part.phrase()));
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
        if (found.containsKey(role)) {
            return slot.demand() == Demand.OPTIONAL;
        }
        List<Part> candidates = parts.candidates(slot, used);
        for (int depth = 0; depth < 3; depth++) {
            boolean direct = depth == 0;
            for (Part part : candidates) {
                List<ActorMention> named = switch (depth) {
                    case 0 -> ends.named(part.phrase());
                    case 1 -> others(ends.affected(part.phrase()));
                    default -> others(ends.within(part.phrase()));
                };
                boolean fits = slot.filler().words().isEmpty()
                        ? allows(slot.filler(), named)
                        : parts.hasWord(part, slot.filler());
                if (!named.isEmpty() && fits && !part.clause()) {
                    if (slot.demand() == Demand.FORBIDDEN) {
                        return true;
                    }
                    found.put(role, named);
                    used.add(part);
                    indirect += depth;
                    score += slot.prepositions().isEmpty() ? BARE : PREPOSITION;
                    score += slot.filler().equals(Filler.ANY) ? 0 : TYPED;
                    score += direct ? RESOLVED : RESOLVED - 2;
                    score -= part.kind() == Part.Kind.NESTED ? 1 : 0;
                    return true;
                }
            }
        }
        if (trigger.kind() == Trigger.Kind.COPULA
                && role == Role.ACTOR
                && slot.prepositions().contains("of")) {
            // "in Roman custody"
            List<ActorMention> owners = others(ends.owners(nounPhrase()));
            if (!owners.isEmpty()) {
                found.put(role, owners);
                score += PREPOSITION;
                return true;
            }
        }
        return slot.prepositions().contains("between") && betweenItsSubjects();
    }

    private boolean betweenItsSubjects() {
        Phrase subject = proposition.subject();
        mutual = subject != null && ends.named(subject).size() > 1;
        score += mutual ? RESOLVED : 0;
        return mutual;
    }

    private boolean fill(Slot.Clausal slot) {
        for (Part part : parts.clauses(used)) {
            Proposition clause = view.clauseAt(part.phrase().head());
            if (!parts.hasVerb(part.phrase().head(), clause, slot.verbs())
                    || (slot.infinitive() && !part.marker().endsWith("to"))) {
                continue;
            }
            if (slot.demand() == Demand.FORBIDDEN) {
                return true;
            }
            if (slot.subject() != null) {
                Phrase subject = clause == null ? null : clause.subject();
                List<ActorMention> named = subject == null ? List.of() : ends.named(subject);
                if (named.isEmpty()) {
                    continue;
                }
                found.put(slot.subject(), named);
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
            } else if (slot.role() != null && !found.containsKey(slot.role())) {
                List<ActorMention> inside = clause == null ? List.of() : others(ends.participants(clause, 2));
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

    private boolean takeModifier() {
        Phrase modifier = parts.modifier();
        if (modifier == null) {
            return false;
        }
        object = modifier;
        score += FIXED - PREPOSITION;
        return true;
    }

    private Phrase nounPhrase() {
        int head = proposition.predicate().head();
        return new Phrase(head, List.of(head));
    }

    private static boolean allows(Filler filler, List<ActorMention> named) {
        return of(filler.types(), named);
    }

    private static boolean of(List<String> types, List<ActorMention> named) {
        return types.isEmpty()
                || named.stream()
                        .anyMatch(mention -> types.contains(mention.actor().type()));
    }
}
