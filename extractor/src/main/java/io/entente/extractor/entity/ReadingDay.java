package io.entente.extractor.entity;

import io.entente.text.Article;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day for which an article's titles are read: that of its publication, else the end of the last year that it names.
 * "The prime minister resigned in 2016" is then about who was prime minister in that year.
 */
final class ReadingDay {

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\p{N}$€£,.-])(?:19[5-9]|20[0-4])\\d(?![\\p{L}\\p{N}%]|[.,]\\d)");

    private ReadingDay() {}

    /** Empty if the article neither has a date nor names a year. */
    static Optional<LocalDate> of(Article article) {
        return Optional.ofNullable(article.published()).or(() -> lastYear(article.text()));
    }

    private static Optional<LocalDate> lastYear(String text) {
        Matcher years = YEAR.matcher(text);
        int last = 0;
        while (years.find()) {
            last = Math.max(last, Integer.parseInt(years.group()));
        }
        return last == 0 ? Optional.empty() : Optional.of(LocalDate.of(last, 12, 31));
    }
}
