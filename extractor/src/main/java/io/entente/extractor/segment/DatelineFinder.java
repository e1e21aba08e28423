package io.entente.extractor.segment;

import io.entente.text.Dateline;
import io.entente.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds {@code GENEVA, Aug 3 (Newswire) —} at the beginning of a paragraph. */
final class DatelineFinder {

    private static final int LONGEST = 120;
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\\.|[a-z]{2,6})?";
    private static final String DATE =
            "(?<date>" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} " + MONTH + "(?: \\d{4})?)";
    private static final String AGENCY = "\\((?<agency>\\p{L}[\\p{L}\\p{N} .&/-]{1,40})\\)";
    private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20}){0,2})?";
    private static final String WORD = "\\p{Lu}[\\p{L}.'’/-]{1,25}";
    private static final String DASH = "(?:—|–|--|-)(?=\\s)\\s*|—";

    /** A place in any letters needs a date or an agency beside it. */
    private static final Pattern FILED = Pattern.compile("(?<place>" + WORD + "(?: " + WORD + "){0,3}" + REGION + ")"
            + "(?:,? " + DATE + ")?,?(?: " + AGENCY + ")?\\s*(?:" + DASH + ")");

    /** A place in capitals may stand alone: "KHARTOUM — The talks …". */
    private static final Pattern CAPITALS =
            Pattern.compile("(?=\\p{Lu}{4}|\\p{Lu}+[ /-]\\p{Lu}{3})(?<place>\\p{Lu}{2,25}(?:[ /-]\\p{Lu}{2,25}){0,3}"
                    + REGION + ")\\s*(?:" + DASH + ")(?=\\p{Lu})");

    /** Capitals before a dash that are no place. */
    private static final Pattern LABEL = Pattern.compile(
            "EXCLUSIVE|BREAKING|ANALYSIS|OPINION|WATCH|LIVE|UPDATED?|FACTBOX|MUST READ|EXPLAINER|VIDEO|PHOTOS?|CORRECTED|EDITORIAL|NATO|BRICS|OPEC|ASEAN");

    private DatelineFinder() {}

    static Optional<Dateline> find(String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
        Matcher filed = FILED.matcher(text).region(paragraph.begin(), end);
        if (filed.lookingAt()
                && (filed.group("date") != null || filed.group("agency") != null)
                && filed.end() < paragraph.end()) {
            return Optional.of(new Dateline(
                    new Span(paragraph.begin(), filed.end()),
                    filed.group("place"),
                    filed.group("date"),
                    filed.group("agency")));
        }
        Matcher capitals = CAPITALS.matcher(text).region(paragraph.begin(), end).useTransparentBounds(true);
        if (capitals.lookingAt() && !LABEL.matcher(capitals.group("place")).matches()) {
            return Optional.of(
                    new Dateline(new Span(paragraph.begin(), capitals.end()), capitals.group("place"), null, null));
        }
        return Optional.empty();
    }
}
