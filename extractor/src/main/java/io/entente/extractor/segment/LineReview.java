package io.entente.extractor.segment;

import java.util.Optional;
import java.util.regex.Pattern;

/** Goes through an article's lines from top to bottom and tells which are no news text. */
final class LineReview {

    private static final int LONGEST_HEADLINE = 150;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"'”’)\\]]*", Pattern.DOTALL);
    private static final Pattern SOURCE =
            Pattern.compile("(?:\\[?\\d{1,3}[\\].)]|[•*-]|https?://|www\\.).*", Pattern.DOTALL);

    private final Boilerplate boilerplate;
    private Boilerplate.Opens open = Boilerplate.Opens.NOTHING;

    LineReview(Boilerplate boilerplate) {
        this.boilerplate = boilerplate;
    }

    /** Why the line is left out; empty if it stays. */
    Optional<String> review(String line) {
        Optional<Boilerplate.Rule> rule = boilerplate.ruleFor(line);
        if (rule.isPresent()) {
            open = rule.get().opens();
            return rule.map(Boilerplate.Rule::reason);
        }
        Optional<String> reason = switch (open) {
            case NOTHING -> Optional.empty();
            case TEASERS -> isHeadline(line) ? Optional.of("headline of another article") : Optional.empty();
            case REFERENCES -> SOURCE.matcher(line).matches() ? Optional.of("list of sources") : Optional.empty();
        };
        if (reason.isEmpty()) {
            open = Boilerplate.Opens.NOTHING;
        }
        return reason;
    }

    private static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE && !SENTENCE_END.matcher(line).matches();
    }
}
