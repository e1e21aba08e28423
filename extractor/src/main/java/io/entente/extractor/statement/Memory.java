package io.entente.extractor.statement;

import io.entente.ontology.RelationType;
import io.entente.statement.ActorMention;
import io.entente.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article has told so far: an event noun leaves out who takes part when it was said before, "Rome may ship rifles to
 * Veii … <i>Such transfers</i> worry nobody".
 */
final class Memory {

    /** Who takes part in an event told before. */
    record Ends(List<ActorMention> actors, List<ActorMention> counterparts) {

        static final Ends NONE = new Ends(List.of(), List.of());
    }

    /** "Rome gave Veii no arms, but sold rifles": what is handed over goes the same way. */
    private static final List<Set<String>> KIN = List.of(Set.of("SUPPLIES", "SELLS_TO", "AIDS"));

    /** Characters back to which an event noun with no participant of its own is still taken up: two or three sentences. */
    private static final int REACH = 400;

    /** PLOVER types of what opponents do to each other. */
    private static final Set<String> HOSTILE =
            Set.of("ASSAULT", "COERCE", "THREATEN", "ACCUSE", "SANCTION", "MOBILIZE", "REJECT");

    private final List<Statement> told = new ArrayList<>();

    private final Map<String, ActorMention> named = new HashMap<>();

    private final Deeds deeds = new Deeds();

    /** Who has done what. */
    Deeds deeds() {
        return deeds;
    }

    /** Remembers who was named. */
    void meet(ActorMention mention) {
        named.putIfAbsent(mention.actor().id(), mention);
    }

    /**
     * The other end of the latest statement near the sentence in which one of the sides takes part; of a hostile one if the act is
     * hostile, but for rejections: who declines an offer may do so to a friend.
     */
    List<ActorMention> partners(RelationType type, Set<String> sides, int at) {
        boolean hostile = isHostile(type) && !"REJECT".equals(type.plover());
        for (int i = told.size() - 1; i >= 0; i--) {
            Statement last = told.get(i);
            ActorMention counterpart = last.counterpart();
            if (last.evidence().sentence().end() < at - REACH) {
                break;
            }
            if (counterpart == null || (hostile && !isHostile(last.type()))) {
                continue;
            }
            boolean acts = sides.contains(UnderstoodPartner.side(last.actor()));
            boolean suffers = sides.contains(UnderstoodPartner.side(counterpart));
            ActorMention partner = acts ? counterpart : last.actor();
            if (acts != suffers && partner.actor().country() != null) {
                return List.of(state(partner));
            }
        }
        return List.of();
    }

    /** Who said near the sentence that one of the sides did something, or accused it: whom it contradicts if it denies. */
    List<ActorMention> claimants(Set<String> sides, int at) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Statement last = told.get(i);
            if (last.evidence().sentence().end() < at - REACH) {
                break;
            }
            ActorMention counterpart = last.counterpart();
            ActorMention source = last.source();
            boolean accused = last.type().name().equals("ACCUSES")
                    && counterpart != null
                    && sides.contains(UnderstoodPartner.side(counterpart));
            boolean claimed = source != null
                    && !sides.contains(UnderstoodPartner.side(source))
                    && sides.contains(UnderstoodPartner.side(last.actor()));
            if (accused) {
                return event(last, false).actors();
            }
            if (claimed) {
                return List.of(source);
            }
        }
        return List.of();
    }

    /** For or against whom somebody else has just taken sides in the sentence: "Rome condemned Veii's raid, Caere deplored <i>it</i>". */
    List<ActorMention> concerned(int sentence) {
        if (told.isEmpty()) {
            return List.of();
        }
        Statement last = told.getLast();
        ActorMention counterpart = last.counterpart();
        boolean here = last.evidence().sentence().begin() == sentence && Stances.has(last.type());
        return here && counterpart != null ? List.of(counterpart) : List.of();
    }

    /**
     * Whether one of the sides was told to have done that to the other with such a thing.
     *
     * @param thing the noun for it, in its dictionary form
     */
    boolean isTold(RelationType type, Set<String> sides, String other, String thing) {
        return told.stream()
                .anyMatch(last -> last.type().equals(type)
                        && sides.contains(UnderstoodPartner.side(last.actor()))
                        && last.counterpart() != null
                        && other.equals(UnderstoodPartner.side(last.counterpart()))
                        && last.object() != null
                        && (' ' + last.object().id()).endsWith(' ' + thing));
    }

    private static boolean isHostile(RelationType type) {
        return HOSTILE.contains(String.valueOf(type.plover()));
    }

    /** A state rather than somebody who acts for it, if it was named. */
    private ActorMention state(ActorMention mention) {
        return named(mention.actor().country()).orElse(mention);
    }

    /** The actor of that id if the article has named it so far. */
    Optional<ActorMention> named(@Nullable String id) {
        return Optional.ofNullable(named.get(String.valueOf(id)));
    }

    void add(List<Statement> statements) {
        told.addAll(statements);
        deeds.tell(statements);
    }

    /**
     * The ends of the latest event of the type in which all of the actors and counterparts given take part.
     *
     * @param at where the sentence begins that takes it up; if it names nobody, the event must lie near
     */
    Ends recall(RelationType type, Set<String> actors, Set<String> counterparts, int at) {
        boolean bare = actors.isEmpty() && counterparts.isEmpty();
        for (int i = told.size() - 1; i >= 0; i--) {
            Statement last = told.get(i);
            boolean far = bare && last.evidence().sentence().end() < at - REACH;
            if (far || !isKin(last.type(), type) || last.counterpart() == null) {
                continue;
            }
            String actor = last.actor().actor().id();
            String counterpart = last.counterpart().actor().id();
            if (fits(actors, actor) && fits(counterparts, counterpart)) {
                return event(last, false);
            }
            if (type.symmetric() && fits(actors, counterpart) && fits(counterparts, actor)) {
                return event(last, true);
            }
        }
        return Ends.NONE;
    }

    private static boolean isKin(RelationType type, RelationType other) {
        return type.equals(other)
                || KIN.stream().anyMatch(kin -> kin.contains(type.name()) && kin.contains(other.name()));
    }

    private static boolean fits(Set<String> given, String id) {
        return given.isEmpty() || given.contains(id);
    }

    /** All who stand with that statement's actor, or counterpart, in the same words. */
    private Ends event(Statement last, boolean turned) {
        List<ActorMention> actors = new ArrayList<>();
        List<ActorMention> counterparts = new ArrayList<>();
        for (Statement each : told) {
            ActorMention counterpart = each.counterpart();
            if (counterpart != null
                    && each.type().equals(last.type())
                    && each.evidence().trigger().equals(last.evidence().trigger())) {
                addDistinct(turned ? counterpart : each.actor(), actors);
                addDistinct(turned ? each.actor() : counterpart, counterparts);
            }
        }
        return new Ends(actors, counterparts);
    }

    private static void addDistinct(ActorMention mention, List<ActorMention> mentions) {
        if (mentions.stream().noneMatch(each -> each.actor().equals(mention.actor()))) {
            mentions.add(mention);
        }
    }
}
