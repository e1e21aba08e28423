package io.entente.queries;

import java.util.Locale;

/** What a question is about; in the order in which questions are listed. */
public enum QueryGroup {
    SUPPLY("Who supplies whom"),
    SANCTIONS("Sanctions"),
    DYADS("Two actors in the course of time"),
    CLAIMS("Claims and those who make them"),
    NETWORKS("Networks"),
    WORK("Evidence and upkeep");

    private final String title;

    QueryGroup(String title) {
        this.title = title;
    }

    /** A heading for people. */
    public String title() {
        return title;
    }

    /** The name in lower case, as {@code question.yaml} has it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
