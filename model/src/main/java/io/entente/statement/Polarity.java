package io.entente.statement;

/** Whether the text says that something is so or that it is not. */
public enum Polarity {
    AFFIRMED("+"),
    DENIED("-");

    private final String sign;

    Polarity(String sign) {
        this.sign = sign;
    }

    /** {@code +} or {@code -}, as statement files have it. */
    public String sign() {
        return sign;
    }

    /** @throws IllegalArgumentException if the sign is neither {@code +} nor {@code -} */
    public static Polarity ofSign(String sign) {
        for (Polarity polarity : values()) {
            if (polarity.sign.equals(sign)) {
                return polarity;
            }
        }
        throw new IllegalArgumentException("polarity is \"+\" or \"-\", not \"" + sign + "\"");
    }

    public Polarity negated() {
        return this == AFFIRMED ? DENIED : AFFIRMED;
    }
}
