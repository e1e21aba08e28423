package io.entente.extractor.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines that outlets put around their articles, told by their wording alone: menus, share buttons, bylines.
 *
 * @param rules in order; the first that fits a line gives the reason
 */
record Boilerplate(List<Rule> rules) {

    private static final int LONGEST = 300;

    /** What a line of the kind says about the lines after it. */
    enum Opens {
        NOTHING,
        /** Headlines of other articles follow. */
        TEASERS,
        /** A list of sources follows. */
        REFERENCES
    }

    /**
     * @param reason what the line is, for a person to read
     * @param line what it looks like, from its first character to its last
     * @param example a line that the rule is for
     */
    record Rule(String reason, Opens opens, Pattern line, String example) {

        boolean fits(String candidate) {
            return line.matcher(candidate).matches();
        }
    }

    Boilerplate {
        rules = List.copyOf(rules);
    }

    static Boilerplate load() {
        List<Rule> rules = new ArrayList<>();
        for (String line : WordList.lines("boilerplate.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 4) {
                throw new IllegalStateException("boilerplate.tsv: no four columns in: " + line);
            }
            Pattern pattern = Pattern.compile(cells[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            rules.add(new Rule(cells[0], Opens.valueOf(cells[1]), pattern, cells[3]));
        }
        return new Boilerplate(rules);
    }

    Optional<Rule> ruleFor(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return rules.stream().filter(rule -> rule.fits(line)).findFirst();
    }
}
