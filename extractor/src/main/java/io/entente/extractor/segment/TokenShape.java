package io.entente.extractor.segment;

/**
 * What a token can look like, the more special shapes first: at each place of a text the first shape that fits is the
 * token. Repetitions are bounded or possessive, so that no text takes more than linear time.
 *
 * <p>The conventions are those of the English treebanks of Universal Dependencies (EWT and GUM).
 */
enum TokenShape {

    /** {@code ’s} in "Norway’s", {@code 'll} in "they'll", {@code `s} in "Malta`s". */
    CLITIC(Fragment.CLITIC),

    /** What a web page writes for a sign, as in "R{@literal &}amp;D". */
    ENTITY(Fragment.ENTITY),

    URL("(?:(?i:https?|ftp)://|(?i:www)\\.)[^\\s<>\"“”]++"),

    EMAIL("[\\p{L}\\p{N}_%+-][\\p{L}\\p{N}._%+-]{0,64}+@[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,8}+"),

    /** {@code @PressOffice}, {@code #ceasefire}. */
    HANDLE("[#@][\\p{L}_][\\p{L}\\p{N}_]{0,100}+"),

    /** {@code US$} in "US$4m". */
    CURRENCY("\\p{Lu}{1,3}\\$"),

    /** {@code 555-0100}, {@code 020-555-0100}. */
    PHONE("(?:\\+?\\d{1,3}-)?(?:\\d{3}-)?\\d{3}-\\d{4}" + Fragment.WORD_END),

    /** {@code 2025-08-30}, {@code 30-08-2025}. */
    DATE("(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-\\d{1,2}-\\d{4})" + Fragment.WORD_END),

    /** {@code 1980s}, {@code 17th}, {@code '90s}. */
    ORDINAL("(?:\\d{1,3}(?:,\\d{3}){0,4}(?:st|nd|rd|th|ST|ND|RD|TH)|['’]?\\d{2,4}s)" + Fragment.WORD_END),

    /** {@code 7} in "7am", {@code 35} in "35mm": the unit is a token of its own. */
    MEASURED(Fragment.NUMBER + "(?=(?:" + Fragment.UNITS + ")" + Fragment.WORD_END + ")"),

    /** {@code 5G}, {@code 4x4}. */
    ALPHANUMERIC("\\d{1,6}\\p{L}[\\p{L}\\p{M}\\p{N}]*+"),

    /** {@code 1,300.5}, {@code 10:30}, {@code 9/11}. */
    NUMBER(Fragment.NUMBER),

    /** {@code U.S.}, {@code a.m.}, {@code e.g.} */
    LETTERS("\\p{L}(?:\\.\\p{L}){1,10}+(?:\\.(?![\\p{L}\\p{N}])|" + Fragment.WORD_END + ")"),

    DEGREE("(?:Ph\\.D|M\\.Sc|B\\.Sc|Ed\\.D)\\b\\.?"),

    /** {@code kremlin.ru}, {@code example.org/news}, {@code Harbour.ca}, {@code treaty.pdf}. */
    DOMAIN("(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.){1,6}"
            + "(?:com|org|net|edu|gov|mil|int|info|biz|news|ru|cn|uk|de|fr|eu|tv|ua|il|ir|ca|au|nz|jp|kr|za|html?|pdf|docx?)"
            + Fragment.WORD_END
            + "(?:/[^\\s<>\"“”]*+)?"),

    /** {@code R&D}. */
    AMPERSAND("\\p{Lu}{1,4}(?:&|&amp;)\\p{Lu}{1,4}" + Fragment.WORD_END),

    /** {@code anti-tank}: a prefix that is no word stays with its word. */
    PREFIXED("(?i:" + Fragment.PREFIXES + ")-" + Fragment.WORD),

    WORD(Fragment.WORD),

    /** {@code 'em}. */
    APHERESIS("['’](?i:em|til|tis|twas|cause)" + Fragment.WORD_END),

    ELLIPSIS("\\.{2,}+|…++"),

    DASH("-{2,}+|[–—―]++"),

    EXCLAMATION("[!?]++"),

    /** {@code ''} and {@code ``} as quotation marks. */
    DOUBLED_QUOTE("''|``|’’|‘‘"),

    EMOTICON("[:;]-?[()DP]" + Fragment.WORD_END),

    ROW("\\*++|=++|_++|~++|\\++|\\|++|<++|>++"),

    /** One character with what combines with it. */
    CHARACTER("(?s:.)[\\p{M}\\u200D\\uFE0F]*+");

    private final String regex;

    TokenShape(String regex) {
        this.regex = regex;
    }

    String regex() {
        return regex;
    }

    /** Parts that several shapes share. */
    private static final class Fragment {

        static final String WORD_END = "(?![\\p{L}\\p{M}\\p{N}])";
        static final String APOSTROPHE = "(?:['’`´]|&#39;|&apos;|&rsquo;)";
        static final String CLITIC = APOSTROPHE + "(?i:s|re|ve|ll|d|m)" + WORD_END;
        static final String ENTITY = "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});";
        static final String LETTERS_AND_DIGITS = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*+";

        /** "O'Brien", "Sana'a": what follows an apostrophe is a part of the word, unless it is a clitic. */
        static final String WORD =
                LETTERS_AND_DIGITS + "(?:(?!" + CLITIC + ")" + APOSTROPHE + LETTERS_AND_DIGITS + "){0,8}+";

        static final String NUMBER = "(?:\\d++|\\.\\d++)(?:[.,:/]\\d++){0,10}+";
        static final String UNITS = "am|pm|AM|PM|a\\.m|p\\.m|bps|bn|mn|tn|m|k|K|M|km|kms|cm|mm|nm|kg|kgs|g|t|lb|lbs|ft"
                + "|mph|kph|kmh|kW|kw|MW|mw|GW|gw|TW|kWh|MWh|Hz|kHz|MHz|GHz|GB|MB|TB|C|F";
        static final String PREFIXES =
                "anti|arch|bi|co|counter|cross|de|e|ex|extra|inter|intra|mega|micro|mid|mini|multi"
                        + "|neo|non|over|post|pre|pro|psycho|re|semi|socio|sub|super|trans|tri|ultra|un|under";

        private Fragment() {}
    }
}
