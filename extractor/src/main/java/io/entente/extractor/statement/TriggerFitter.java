package io.entente.extractor.statement;

import io.entente.ontology.RelationDefinition;
import io.entente.ontology.RelationType;
import io.entente.ontology.Role;
import io.entente.ontology.Slot;
import io.entente.ontology.Slot.Demand;
import io.entente.ontology.Trigger;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.statement.Polarity;
import io.entente.syntax.Upos;
import java.util.List;
import java.util.Set;

/** Lays one trigger on one proposition. For one attempt only. */
final class TriggerFitter {

    /** Where the name of a state before the noun is its goal. */
    private static final Set<String> TARGETED = Set.of("ATTACKS", "VISITS", "WITHDRAWS_FROM", "SANCTIONS", "MOBILIZES");

    /** PLOVER types of what no state does to itself. */
    private static final Set<String> FOREIGN = Set.of("SANCTION", "RETREAT", "AGREE");

    /** And types of which the same is so, though not of all with the same PLOVER type. */
    private static final Set<String> ABROAD = Set.of("VISITS", "INVESTS_IN");

    /** As many ends found through other words is a counterpart worth that nothing in its clause names. */
    private static final int UNDERSTOOD = 5;

    private final RelationDefinition definition;
    private final Trigger trigger;
    private final Proposition proposition;
    private final SentenceView view;
    private final String lemma;
    private final Ends ends;
    private final PartFinder parts;
    private final SlotFiller slots;
    private boolean lacking;
    private boolean placed;
    private int headScore;
    private int indirect;

    /**
     * @param lemma of the proposition's predicate, as {@link HeadLemmas} gives it
     * @param parts of the proposition
     */
    TriggerFitter(
            TriggerIndex.Entry entry, Proposition proposition, String lemma, List<Part> parts, SentenceView view) {
        this.lemma = lemma;
        this.definition = entry.definition();
        this.trigger = entry.trigger();
        this.proposition = proposition;
        this.view = view;
        this.ends = new Ends(view);
        this.parts = new PartFinder(definition, proposition, parts, trigger, view);
        this.slots = new SlotFiller(definition, trigger, proposition, view, ends, this.parts);
    }

    Fit fit() {
        if (!isHead()) {
            return misfit("\"" + trigger.text() + "\" starts from other words");
        }
        if (trigger.outcome() == Trigger.Outcome.REFUSED) {
            if (proposition.polarity() == Polarity.AFFIRMED) {
                return misfit("\"" + trigger.text() + "\" asks for a denial");
            }
            headScore++;
        }
        if (trigger.modifierIsObject() && !slots.takeModifier()) {
            return misfit("no noun before \"" + proposition.predicate().lemma() + "\" says what");
        }
        for (Slot slot : trigger.slots()) {
            boolean filled = slots.fill(slot);
            if (slot.demand() == Demand.REQUIRED && !filled && isUnderstood(slot)) {
                lacking = true;
            } else if (slot.demand() == Demand.REQUIRED && !filled) {
                return misfit("\"" + trigger.text() + "\" lacks a part");
            }
            if (slot.demand() == Demand.FORBIDDEN && filled) {
                return misfit("\"" + trigger.text() + "\" does not allow what stands here");
            }
        }
        return takeSubject();
    }

    /** Whether the place may stay empty, since what was told before says who is meant. */
    private boolean isUnderstood(Slot slot) {
        boolean counterpart = !lacking
                && slot instanceof Slot.Nominal nominal
                && nominal.role() == Role.COUNTERPART
                && trigger.subject() == Role.ACTOR
                && trigger.kind() != Trigger.Kind.COPULA;
        placed = counterpart && parts.isPlace(slot);
        return placed || (counterpart && definition.understood());
    }

    private Fit takeSubject() {
        Phrase subject = proposition.subject();
        if (subject == null || view.isTime(subject)) {
            subject = parts.misreadSubject().orElse(null);
        }
        List<ActorMention> named = subject == null ? List.of() : ends.named(subject);
        boolean target = subject != null && isTarget(subject);
        if (target) {
            slots.take(Role.COUNTERPART, named);
            subject = null;
            named = List.of();
        }
        if (named.isEmpty() && subject != null) {
            named = trigger.subject() == Role.ACTOR ? acting(subject) : ends.affected(subject);
            indirect++;
        }
        if (subject == null && !slots.has(Role.ACTOR)) {
            named = parts.agent().map(ends::named).orElse(List.of());
        }
        Participants participants = new Participants(view);
        boolean unsaid = subject == null && !target && named.isEmpty() && !slots.has(Role.ACTOR);
        if (unsaid) {
            if (!slots.has(Role.COUNTERPART) && participants.isTakenUp(slots.head())) {
                return misfit("\"the " + proposition.predicate().lemma() + "\" takes up what was told before");
            }
            named = participants.around(proposition, isShared(), slots.found(Role.COUNTERPART));
            indirect += 2;
        }
        if (!named.isEmpty() && !slots.has(trigger.subject())) {
            if (!SlotFiller.allows(trigger.subjectFiller(), named)
                    || !parts.isAmong(subject, trigger.subjectFiller())) {
                return misfit("the subject is of another kind");
            }
            headScore += trigger.subjectFiller().words().isEmpty() ? 0 : SlotFiller.FIXED;
            slots.take(trigger.subject(), named);
        }
        List<ActorMention> actors = slots.found(Role.ACTOR);
        List<ActorMention> counterparts = slots.found(Role.COUNTERPART);
        boolean noun = proposition.predicate().kind() == Predicate.Kind.NOUN;
        boolean pair = actors.size() > 1 && (isMutual() || slots.mutual());
        Fit.Naming naming = Fit.Naming.CLAUSE;
        if ((noun || definition.eachObject()) && (actors.isEmpty() || counterparts.isEmpty()) && !pair) {
            Memory.Ends told = participants.told(definition.type(), actors, counterparts);
            if (!told.actors().isEmpty()) {
                actors = actors.isEmpty() ? told.actors() : actors;
                if (counterparts.isEmpty()) {
                    counterparts = told.counterparts();
                    naming = Fit.Naming.EARLIER;
                }
                indirect++;
            }
        }
        Phrase object = slots.object();
        if (counterparts.isEmpty() && !actors.isEmpty() && !pair && !lacking && object != null) {
            counterparts = new Concerned(definition, view, ends).by(object, slots.content(), actors);
            if (!counterparts.isEmpty() && counterparts.stream().noneMatch(TriggerFitter::isKnown)) {
                // "Rome freed prisoners": those of whom it was told to have them from
                List<ActorMention> told = new UnderstoodPartner(definition, view).told(actors);
                // "promised to stop the smugglers' boats": nothing is agreed with smugglers
                counterparts = told.isEmpty() && !definition.type().symmetric() ? counterparts : told;
            }
            indirect += counterparts.isEmpty() ? 0 : 1;
        }
        if (counterparts.isEmpty() && !actors.isEmpty() && !pair) {
            counterparts = new Concerned(definition, view, ends).before(proposition, object, slots.content(), actors);
            indirect += counterparts.isEmpty() ? 0 : 1;
        }
        // "the raid drew protests from Veii": against whoever raided
        Phrase act = trigger.subject() == Role.COUNTERPART ? subject : object;
        if (counterparts.isEmpty() && !actors.isEmpty() && !pair && act != null) {
            Doers doers = new Doers(definition, view);
            counterparts = doers.of(proposition, act, actors);
            if (counterparts.isEmpty() && lacking) {
                counterparts = doers.ofAny(proposition, act, actors);
            }
            if (!counterparts.isEmpty()) {
                naming = Fit.Naming.EARLIER;
                indirect++;
            }
        }
        if (!definition.domestic() && isForeign() && isHome(actors, counterparts)) {
            // "Rome closed the consulate in Ostia": not its own
            counterparts = List.of();
            naming = Fit.Naming.CLAUSE;
        }
        if (counterparts.isEmpty() && !actors.isEmpty() && !pair) {
            counterparts =
                    understood(actors).stream().filter(TriggerFitter::isKnown).toList();
            if (!counterparts.isEmpty()) {
                naming = Fit.Naming.UNDERSTOOD;
                indirect += UNDERSTOOD;
            }
        }
        if (lacking && counterparts.isEmpty()) {
            return misfit("\"" + trigger.text() + "\" lacks a part");
        }
        if (actors.isEmpty()) {
            return misfit(
                    subject == null
                            ? "nobody is named who did it"
                            : "the subject \"" + subject.text(proposition.tree()) + "\" is no actor");
        }
        if (actors.stream().noneMatch(TriggerFitter::isKnown)) {
            // "rebels attacked the town": which, the text does not say
            return misfit("nobody knows who \"" + actors.getFirst().text() + "\" is");
        }
        if (!SlotFiller.of(definition.actors(), actors)) {
            return misfit(actors.getFirst().text() + " is no actor of "
                    + definition.type().name());
        }
        List<ActorMention> fitting = SlotFiller.only(definition.counterparts(), counterparts);
        if (!counterparts.isEmpty() && fitting.isEmpty()) {
            return misfit(counterparts.getFirst().text() + " is no counterpart of "
                    + definition.type().name());
        }
        counterparts = fitting;
        if (trigger.outcome() == Trigger.Outcome.ABROAD && !counterparts.isEmpty() && isHome(actors, counterparts)) {
            return misfit(
                    counterparts.getFirst().text() + " is " + actors.getFirst().text() + "'s own");
        }
        boolean mutual = slots.mutual() || isMutual();
        mutual &= counterparts.isEmpty() && actors.size() > 1;
        if (counterparts.isEmpty() && !mutual && (object == null || !isAlone() || isActedUpon(object))) {
            return misfit("nobody is named whom it concerns");
        }
        Fit.Match match = new Fit.Match(
                definition,
                trigger,
                actors,
                counterparts,
                mutual,
                slots.reciprocal(),
                object,
                slots.words(),
                indirect + slots.indirect(),
                naming,
                score());
        return match.pairs(proposition.tree()).isEmpty() ? misfit("both ends are the same") : match;
    }

    /** Whether the text need not say whom it concerns: "welcomed the treaty". */
    private boolean isAlone() {
        return definition.alone() || trigger.outcome() == Trigger.Outcome.ALONE;
    }

    /** "urged <i>them</i> to march", "undertook to spare <i>Rome</i>": somebody, and not the thing that an act without counterpart is about. */
    private boolean isActedUpon(Phrase object) {
        int head = object.head();
        boolean asked =
                "REQUEST".equals(definition.type().plover()) && view.lemma(head).equals("they");
        boolean named = view.tree().token(head).upos() == Upos.PROPN
                && view.actorsAt(head).stream().anyMatch(TriggerFitter::isKnown);
        return asked || named;
    }

    /** Whether several who act do it to each other. */
    private boolean isMutual() {
        return trigger.outcome() == Trigger.Outcome.MUTUAL
                || (definition.type().symmetric() && trigger.outcome() != Trigger.Outcome.EACH);
    }

    /** Whether those named take part in the event alike: "talks", "a clash <i>with Veii</i>". */
    private boolean isShared() {
        boolean with = trigger.slots().stream()
                .anyMatch(slot -> slot instanceof Slot.Nominal nominal
                        && nominal.role() == Role.COUNTERPART
                        && nominal.prepositions().contains("with"));
        return with || definition.type().symmetric();
    }

    private boolean isForeign() {
        RelationType type = definition.type();
        return FOREIGN.contains(String.valueOf(type.plover())) || ABROAD.contains(type.name());
    }

    private static boolean isHome(List<ActorMention> actors, List<ActorMention> counterparts) {
        return counterparts.stream()
                .allMatch(each -> actors.stream()
                        .anyMatch(actor -> UnderstoodPartner.side(actor).equals(UnderstoodPartner.side(each))));
    }

    private List<ActorMention> understood(List<ActorMention> actors) {
        if (trigger.outcome() == Trigger.Outcome.MUTUAL) {
            // "the Chinese pact": a mutual act names both or neither
            return List.of();
        }
        UnderstoodPartner partner = new UnderstoodPartner(definition, view);
        return partner.plausible(proposition, slots.object(), partners(partner, actors), actors);
    }

    private List<ActorMention> partners(UnderstoodPartner partner, List<ActorMention> actors) {
        Phrase object = slots.object();
        if (object != null && ends.isForeignBlow(definition, object.head())) {
            return definition.understood() ? partner.behind(object.head(), actors) : List.of();
        }
        if (placed) {
            return partner.of(proposition, actors);
        }
        if (lacking) {
            return slots.score() >= SlotFiller.FIXED ? partner.told(actors) : List.of();
        }
        return definition.understood() ? partner.of(proposition, actors) : List.of();
    }

    /** "the <i>Ruritania</i> war", "the <i>Strelsau</i> operation": a place before the noun is where it happens, "US raids" are the USA's. */
    private boolean isTarget(Phrase subject) {
        return proposition.predicate().kind() == Predicate.Kind.NOUN
                && subject.members().size() == 1
                && TARGETED.contains(definition.type().name())
                && Ends.isPlaceBefore(
                        view, subject.head(), proposition.predicate().head());
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

    private static boolean isKnown(ActorMention mention) {
        return !mention.actor().type().equals("Group") || mention.actor().country() != null;
    }

    private Fit misfit(String reason) {
        return new Fit.Misfit(reason, score());
    }

    private int score() {
        return headScore + slots.score();
    }

    private boolean isHead() {
        Predicate predicate = proposition.predicate();
        for (String head : trigger.heads()) {
            if (head.indexOf('.') < 0) {
                boolean copula = trigger.kind() == Trigger.Kind.COPULA;
                boolean shortened = head.indexOf(' ') < 0 && lemma.startsWith(head + " ");
                if (copula ? view.isWord(described(), head) : head.equals(lemma) || shortened) {
                    return true;
                }
            } else if (view.isWord(trigger.kind() == Trigger.Kind.COPULA ? described() : predicate.head(), head)) {
                headScore += SlotFiller.FIXED;
                return true;
            }
        }
        return false;
    }

    private int described() {
        return TriggerIndex.described(proposition);
    }
}
