package io.entente.extractor.statement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days, weeks, months and years seen from the day of an article. */
record Calendar(LocalDate today) {

    /** A stretch of days, both ends included. */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

        static Days of(LocalDate day) {
            return new Days(day, day);
        }
    }

    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            DAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        for (Month month : Month.values()) {
            // "may" is a verb far more often; the caller asks for its capital
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
    }

    static @Nullable DayOfWeek dayOfWeek(String word) {
        return DAYS.get(word.toLowerCase(Locale.ROOT));
    }

    static @Nullable Month month(String word) {
        String name = word.toLowerCase(Locale.ROOT).replace(".", "");
        return MONTHS.get(name);
    }

    /** News of the week before: "Thursday" is the last one, today included; "next Thursday" is ahead. */
    Days weekday(DayOfWeek day, @Nullable String which) {
        return Days.of(
                switch (which == null ? "" : which) {
                    case "next", "coming" -> today.with(TemporalAdjusters.next(day));
                    case "last" -> today.with(TemporalAdjusters.previous(day));
                    default -> today.with(TemporalAdjusters.previousOrSame(day));
                });
    }

    /** A month without a year is the one nearest to today. */
    Days month(Month month, @Nullable Integer year) {
        YearMonth found = year != null ? YearMonth.of(year, month) : nearest(month);
        return new Days(found.atDay(1), found.atEndOfMonth());
    }

    /** Null if the month has no such day. */
    @Nullable
    Days day(Month month, int day, @Nullable Integer year) {
        YearMonth found = year != null ? YearMonth.of(year, month) : nearest(month);
        return found.isValidDay(day) ? Days.of(found.atDay(day)) : null;
    }

    private YearMonth nearest(Month month) {
        YearMonth here = YearMonth.from(today).withMonth(month.getValue());
        int months = month.getValue() - today.getMonthValue();
        return months > 6 ? here.minusYears(1) : months < -6 ? here.plusYears(1) : here;
    }

    static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The week, month or year so many units from now: -1 is the last one. Null for another unit. */
    @Nullable
    Days unit(String unit, int offset) {
        return switch (unit) {
            case "day" -> Days.of(today.plusDays(offset));
            case "week" -> {
                LocalDate monday = today.plusWeeks(offset).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Days(monday, monday.plusDays(6));
            }
            case "month" -> {
                YearMonth month = YearMonth.from(today).plusMonths(offset);
                yield new Days(month.atDay(1), month.atEndOfMonth());
            }
            case "year" -> year(today.getYear() + offset);
            case "decade" -> new Days(today.plusYears(10L * offset), today);
            default -> null;
        };
    }
}
