package io.entente.extractor.statement;

import io.entente.ontology.RelationType;
import io.entente.statement.ActorMention;
import io.entente.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an article has told so far: an event noun leaves out who takes part when it was said before, "Rome may ship rifles to
 * Veii … <i>Such transfers</i> worry nobody".
 */
final class Memory {

    /** Who takes part in an event told before. */
    record Ends(List<ActorMention> actors, List<ActorMention> counterparts) {

        static final Ends NONE = new Ends(List.of(), List.of());
    }

    private final List<Statement> told = new ArrayList<>();

    void add(List<Statement> statements) {
        told.addAll(statements);
    }

    /** The ends of the latest event of the type in which all of the actors and counterparts given take part. */
    Ends recall(RelationType type, Set<String> actors, Set<String> counterparts) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Statement last = told.get(i);
            if (!last.type().equals(type) || last.counterpart() == null) {
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
