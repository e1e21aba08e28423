package io.entente.queries;

import java.math.BigDecimal;

/** One form for a number, whether a store keeps it as an integer, a floating-point number or a decimal. */
final class Numbers {

    private Numbers() {}

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
