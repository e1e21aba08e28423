package io.entente.extractor.statement;

import io.entente.proposition.Proposition;

/**
 * A proposition that gave no statement.
 *
 * @param reason why, for a person to read: "the subject \"talks\" is no actor"
 */
public record Rejection(Proposition proposition, String reason) {}
