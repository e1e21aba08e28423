package io.entente.scheduler.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days that pages name, each in the publisher's own time. */
public final class PageDates {

    private static final Pattern ISO = Pattern.compile("^(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");

    private static final List<DateTimeFormatter> WORDS = List.of(
            formatter("d MMMM uuuu"), formatter("d MMM uuuu"), formatter("MMMM d, uuuu"), formatter("MMM d, uuuu"));
    private static final Pattern WORDED =
            Pattern.compile("\\b(?:\\d{1,2} \\p{L}{3,9}\\.? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2}, \\d{4})\\b");

    private PageDates() {}

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The day in the text: {@code 2025-08-30T06:12:00+02:00}, {@code Sat, 30 Aug 2025 06:12:00 GMT}, {@code Published August 30th, 2025}. */
    public static Optional<LocalDate> day(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(text.strip());
        if (iso.find()) {
            return day(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        }
        Matcher worded = WORDED.matcher(ORDINAL.matcher(text).replaceAll(""));
        while (worded.find()) {
            Optional<LocalDate> day = worded(worded.group().replace(".", ""));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> worded(String text) {
        String day = text.replace("Sept ", "Sep ");
        return WORDS.stream()
                .map(format -> parsed(day, format))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String day, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(day, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
