package io.entente.scheduler.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In 2025, clocks in Paris go from 2:00 to 3:00 on 30 March (at 01:00Z) and from 3:00 to 2:00 on 26 October (at 01:00Z). */
class CronScheduleTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */15 * * * *   | 2025-06-01T10:07:00Z | 2025-06-01T10:15:00Z
            0 6 * * *      | 2025-06-01T10:07:00Z | 2025-06-02T04:00:00Z
            0 6 * * 1-5    | 2025-06-06T10:00:00Z | 2025-06-09T04:00:00Z
            30 18 1 * *    | 2025-06-06T10:00:00Z | 2025-07-01T16:30:00Z
            0 0 29 2 *     | 2025-06-06T10:00:00Z | 2028-02-28T23:00:00Z
            0 6 * * SUN    | 2025-06-06T10:00:00Z | 2025-06-08T04:00:00Z
            """)
    void namesLocalTimes(String cron, String after, String next) {
        assertThat(CronSchedule.of(cron, PARIS).next(Instant.parse(after))).isEqualTo(Instant.parse(next));
    }

    @Test
    void aTimeThatClocksSkipComesAtTheJump() {
        CronSchedule halfPastTwo = CronSchedule.of("30 2 * * *", PARIS);
        assertThat(times(halfPastTwo, "2025-03-28T12:00:00Z", 3))
                .containsExactly("2025-03-29T01:30:00Z", "2025-03-30T01:00:00Z", "2025-03-31T00:30:00Z");
    }

    @Test
    void severalTimesThatClocksSkipComeOnce() {
        CronSchedule thrice = CronSchedule.of("0,20,40 2 * * *", PARIS);
        assertThat(times(thrice, "2025-03-29T12:00:00Z", 2))
                .containsExactly("2025-03-30T01:00:00Z", "2025-03-31T00:00:00Z");
    }

    @Test
    void aTimeThatClocksShowTwiceComesOnce() {
        CronSchedule halfPastTwo = CronSchedule.of("30 2 * * *", PARIS);
        assertThat(times(halfPastTwo, "2025-10-25T12:00:00Z", 2))
                .containsExactly("2025-10-26T00:30:00Z", "2025-10-27T01:30:00Z");
    }

    @Test
    void everyQuarterOfAnHourGoesByElapsedTimeThroughBothJumps() {
        CronSchedule quarters = CronSchedule.of("*/15 * * * *", PARIS);
        for (String jump : List.of("2025-03-30T01:00:00Z", "2025-10-26T01:00:00Z")) {
            Instant at = Instant.parse(jump).minus(Duration.ofHours(3));
            for (int i = 0; i < 24; i++) {
                Instant next = quarters.next(at);
                assertThat(Duration.between(at, next)).as("after %s", at).isEqualTo(Duration.ofMinutes(15));
                at = next;
            }
        }
    }

    @Test
    void everyHourOnTheHourGoesByElapsedTimeToo() {
        CronSchedule hourly = CronSchedule.of("0 * * * *", PARIS);
        assertThat(times(hourly, "2025-10-25T23:30:00Z", 4))
                .containsExactly(
                        "2025-10-26T00:00:00Z", "2025-10-26T01:00:00Z", "2025-10-26T02:00:00Z", "2025-10-26T03:00:00Z");
    }

    @Test
    void aZoneWithoutJumpsNeedsNoCare() {
        assertThat(times(CronSchedule.of("30 2 * * *", ZoneId.of("UTC")), "2025-03-29T12:00:00Z", 2))
                .containsExactly("2025-03-30T02:30:00Z", "2025-03-31T02:30:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            every day
            61 * * * *
            * * * *
            0 0 30 2 *
            """)
    void saysWhatIsWrong(String cron) {
        assertThatThrownBy(() -> CronSchedule.of(cron, PARIS)).isInstanceOf(ScheduleException.class);
    }

    private static List<String> times(CronSchedule schedule, String after, int count) {
        List<String> times = new ArrayList<>();
        Instant at = Instant.parse(after);
        for (int i = 0; i < count; i++) {
            at = schedule.next(at);
            times.add(at.toString());
        }
        return times;
    }
}
