package io.entente.scheduler.text;

/**
 * The language that a text seems to be in.
 *
 * @param code ISO 639-3: {@code eng}
 * @param confidence between 0 and 1
 */
public record Language(String code, double confidence) {

    public boolean isEnglish() {
        return code.equals("eng");
    }
}
