package io.entente.extractor.statement;

import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.statement.Statement;

/**
 * A proposition that gave no statement, or one that is not told.
 *
 * @param reason why, for a person to read: "the subject \"talks\" is no actor"
 */
public record Rejection(Proposition proposition, String reason) {

    /** Of a statement that is not told: {@code "Rome WARNS Veii" is improbable: confidence 0.2, too low}. */
    static Rejection of(Proposition proposition, Statement statement, String why) {
        ActorMention counterpart = statement.counterpart();
        return new Rejection(
                proposition,
                "\"" + statement.actor().text() + " " + statement.type().name()
                        + (counterpart == null ? "" : " " + counterpart.text()) + "\" is improbable: " + why);
    }
}
