package io.entente.statement;

import io.entente.ontology.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * One claim of one sentence: an actor stands in a relation to a counterpart, has an object, or both.
 *
 * @param actor who acts
 * @param type the relation, from the ontology
 * @param object the thing transferred, the topic, the measure
 * @param counterpart whom the act concerns; null only if there is an object
 * @param polarity whether the text affirms or denies it
 * @param certainty how sure the text is of it
 * @param tense when it lies
 * @param source who is said to claim it; null for the article's own voice
 * @param quantity how much
 * @param time when
 * @param confidence from 0 to 1: how often statements like this one are right
 * @param evidence where it stands
 */
public record Statement(
        ActorMention actor,
        RelationType type,
        @Nullable Item object,
        @Nullable ActorMention counterpart,
        Polarity polarity,
        Certainty certainty,
        Tense tense,
        @Nullable ActorMention source,
        @Nullable Quantity quantity,
        @Nullable TimeReference time,
        double confidence,
        Evidence evidence) {

    public Statement {
        if (counterpart == null && object == null) {
            throw new IllegalArgumentException("a statement needs a counterpart or an object: " + evidence);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1, not at " + confidence);
        }
    }

    /** A hash of the claim and of where it stands: the same whenever the same article is read. 32 hexadecimal digits. */
    public String id() {
        return ContentHash.of(
                evidence.article(),
                evidence.sentence().begin() + "-" + evidence.sentence().end(),
                evidence.trigger().begin() + "-" + evidence.trigger().end(),
                actor.actor().id(),
                type.name(),
                object == null ? "" : object.id(),
                counterpart == null ? "" : counterpart.actor().id(),
                polarity.sign(),
                certainty.code(),
                source == null ? "" : source.actor().id());
    }

    /** The relation that this statement affirms, denies or holds possible. */
    public Relation relation() {
        return Relation.of(actor.actor(), type, object, counterpart == null ? null : counterpart.actor());
    }
}
