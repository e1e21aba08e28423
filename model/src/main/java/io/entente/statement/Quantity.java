package io.entente.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much: "more than $240 billion".
 *
 * @param text the words of the article
 * @param amount the number meant, 240000000000; null where the words name none ("scores")
 * @param unit {@code USD}, {@code %}, {@code t}, or the noun counted ("drones"); null if none
 * @param bound how the amount limits the true figure
 */
public record Quantity(
        String text, @Nullable BigDecimal amount, @Nullable String unit, Bound bound) {

    /** How a figure limits the true one. */
    public enum Bound {
        EXACTLY,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }
}
