package io.entente.extractor.entity;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A person's time in an office.
 *
 * @param actor the country or organization
 * @param office a name of {@code offices.tsv}
 * @param person a name of {@code people.tsv}
 * @param from its first day
 * @param to its last day; {@link LocalDate#MAX} if it goes on
 */
record Term(String actor, String office, String person, LocalDate from, LocalDate to) {

    private static final int MONTH_LENGTH = "2001-01".length();

    Term {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    person + " is " + office + " of " + actor + " until " + to + ", before " + from);
        }
    }

    static Term of(TableRow row) {
        String to = row.get("to");
        return new Term(
                row.require("actor"),
                row.require("office"),
                row.require("person"),
                first(row.require("from")),
                to.isEmpty() ? LocalDate.MAX : last(to));
    }

    private static LocalDate first(String date) {
        return date.length() == MONTH_LENGTH ? YearMonth.parse(date).atDay(1) : LocalDate.parse(date);
    }

    private static LocalDate last(String date) {
        return date.length() == MONTH_LENGTH ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date);
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
