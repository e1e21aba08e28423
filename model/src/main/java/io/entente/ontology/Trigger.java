package io.entente.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over propositions that gives statements of a relation type, written as in {@code supply O to C},
 * {@code impose O:sanction|tariff on C}, {@code noun: visit to C:Country}; the whole notation stands in
 * {@link TriggerNotation}.
 *
 * @param text as it stands in the ontology file
 * @param kind the word class of the predicate
 * @param heads dictionary forms of the predicate, a particle after a blank; {@code military.aid} asks for a modifier too
 * @param headRole what the predicate's own noun is too: the object ("sanctions"); null for nothing
 * @param subject what the subject is; the actor, as a rule
 * @param subjectFiller what the subject must be
 * @param modifierIsObject whether a noun's modifier is the object: "arms transfers"
 * @param slots the places to be filled
 * @param outcome how the statement differs from its proposition; null if in nothing
 */
public record Trigger(
        String text,
        Kind kind,
        List<String> heads,
        @Nullable Role headRole,
        Role subject,
        Filler subjectFiller,
        boolean modifierIsObject,
        List<Slot> slots,
        @Nullable Outcome outcome) {

    /** The word class of the predicate. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        COPULA
    }

    /** "lose sales to C" denies what it names, "propose talks with C" holds it possible. */
    public enum Outcome {
        DENIED,
        PROBABLE,
        POSSIBLE,
        /** The subjects do it to each other: "the two are rivals". */
        MUTUAL,
        /** Each subject does it by himself, though the relation is symmetric: "the two promised help". */
        EACH,
        /** Done to others only: whoever "ordered the army to fire" bids his own and asks nobody. */
        ABROAD,
        /** Told only of who does not do it, as what he does: "did not meet the demands" rejects them. */
        REFUSED,
        /** May lack a counterpart, though others of its relation may not: "welcomed the treaty". */
        ALONE
    }

    public Trigger {
        heads = List.copyOf(heads);
        slots = List.copyOf(slots);
    }
}
