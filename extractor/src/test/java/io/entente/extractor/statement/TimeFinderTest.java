package io.entente.extractor.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.statement.TimeReference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeFinderTest {

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    private static TimeReference only(String sentence) {
        List<Located<TimeReference>> found = TimeFinder.find(Sentences.words(sentence), PUBLISHED);
        assertThat(found).hasSize(1);
        return found.getFirst().value();
    }

    private static TimeReference time(String text, @Nullable String from, @Nullable String to) {
        return new TimeReference(
                text, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    @Test
    void takesAWeekdayForTheLastOne() {
        assertThat(only("they met on Thursday")).isEqualTo(time("Thursday", "2024-05-09", "2024-05-09"));
        assertThat(only("they met on Wednesday")).isEqualTo(time("Wednesday", "2024-05-15", "2024-05-15"));
        assertThat(only("they meet next Thursday")).isEqualTo(time("next Thursday", "2024-05-16", "2024-05-16"));
    }

    @Test
    void resolvesWeeksMonthsAndYearsAroundTheArticle() {
        assertThat(only("they left last week")).isEqualTo(time("last week", "2024-05-06", "2024-05-12"));
        assertThat(only("they leave next month")).isEqualTo(time("next month", "2024-06-01", "2024-06-30"));
        assertThat(only("they left two years ago")).isEqualTo(time("two years ago", "2022-01-01", "2022-12-31"));
        assertThat(only("they left yesterday")).isEqualTo(time("yesterday", "2024-05-14", "2024-05-14"));
    }

    @Test
    void takesAMonthWithoutAYearForTheNearestOne() {
        assertThat(only("they met in December")).isEqualTo(time("December", "2023-12-01", "2023-12-31"));
        assertThat(only("they met on June 3")).isEqualTo(time("June 3", "2024-06-03", "2024-06-03"));
        assertThat(only("they met on 3 June 2019")).isEqualTo(time("3 June 2019", "2019-06-03", "2019-06-03"));
        assertThat(only("they met on June 3 , 2019")).isEqualTo(time("June 3 , 2019", "2019-06-03", "2019-06-03"));
    }

    @Test
    void leavesOpenWhatSinceAndByLeaveOpen() {
        assertThat(only("at war since March 2022")).isEqualTo(time("since March 2022", "2022-03-01", null));
        assertThat(only("out by year-end")).isEqualTo(time("by year-end", null, "2024-12-31"));
        assertThat(only("out by the end of the year")).isEqualTo(time("by the end of the year", null, "2024-12-31"));
    }

    @Test
    void readsYearsAndDecades() {
        assertThat(only("they met in 2019")).isEqualTo(time("2019", "2019-01-01", "2019-12-31"));
        assertThat(only("friends in the 1990s")).isEqualTo(time("the 1990s", "1990-01-01", "1999-12-31"));
    }

    @Test
    void doesNotTakeAVerbForAMonth() {
        assertThat(TimeFinder.find(Sentences.words("they may leave"), PUBLISHED))
                .isEmpty();
        assertThat(TimeFinder.find(Sentences.words("they march on"), PUBLISHED)).isEmpty();
    }

    @Test
    void resolvesNoRelativeTimeWithoutTheArticlesDay() {
        List<Located<TimeReference>> found = TimeFinder.find(Sentences.words("they met on Thursday"), null);
        assertThat(found.getFirst().value()).isEqualTo(time("Thursday", null, null));
    }
}
