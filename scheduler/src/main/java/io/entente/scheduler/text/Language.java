package io.entente.scheduler.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * The language that a text seems to be in.
 *
 * @param code ISO 639-3: {@code eng}
 * @param confidence between 0 and 1
 */
public record Language(String code, double confidence) {

    /** Members of macrolanguages, which alone have the codes of two letters that Java has names for. */
    private static final Map<String, String> MACROLANGUAGES = Map.of(
            "cmn", "zh", "pes", "fa", "arb", "ar", "ekk", "et", "lvs", "lv", "zlm", "ms", "uzn", "uz", "azj", "az",
            "khk", "mn");

    public boolean isEnglish() {
        return code.equals("eng");
    }

    /** Its English name: {@code French}. */
    public String name() {
        return name(code);
    }

    /**
     * The English name of a language, or the code if it has none here.
     *
     * @param code ISO 639-1 or ISO 639-3: {@code fr}, {@code fra}
     */
    public static String name(String code) {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::of)
                .filter(locale -> locale.getISO3Language().equals(code))
                .findFirst()
                .orElse(Locale.forLanguageTag(MACROLANGUAGES.getOrDefault(code, code)))
                .getDisplayLanguage(Locale.ENGLISH);
    }
}
