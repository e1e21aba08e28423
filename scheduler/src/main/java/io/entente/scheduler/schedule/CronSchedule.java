package io.entente.scheduler.schedule;

import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.field.CronFieldName;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The times that a cron expression names in a time zone.
 *
 * <p>The library is asked for local times only, in a zone without jumps; what becomes of them where clocks jump is decided here.
 */
public final class CronSchedule {

    private static final CronParser PARSER = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));

    private final ExecutionTime times;
    private final ZoneRules rules;
    private final boolean everyHour;

    private CronSchedule(Cron cron, ZoneId zone) {
        this.times = ExecutionTime.forCron(cron);
        this.rules = zone.getRules();
        String hours = cron.retrieve(CronFieldName.HOUR).getExpression().asString();
        this.everyHour = hours.startsWith("*");
    }

    /**
     * The schedule of an expression of five fields: minute, hour, day of the month, month, day of the week.
     *
     * @throws ScheduleException if it is none
     */
    public static CronSchedule of(String expression, ZoneId zone) {
        try {
            CronSchedule schedule = new CronSchedule(PARSER.parse(expression.strip()), zone);
            schedule.nextLocal(LocalDateTime.of(2024, 1, 1, 0, 0));
            return schedule;
        } catch (IllegalArgumentException e) {
            throw new ScheduleException("\"" + expression + "\" is no cron expression: " + e.getMessage(), e);
        }
    }

    /** The first time after that one. */
    public Instant next(Instant after) {
        return everyHour ? nextElapsed(after) : nextNamed(after);
    }

    /** By elapsed time: within a period of one offset local times are as regular as instants. */
    private Instant nextElapsed(Instant after) {
        Instant from = after;
        while (true) {
            ZoneOffset offset = rules.getOffset(from);
            Instant next = nextLocal(LocalDateTime.ofInstant(from, offset)).toInstant(offset);
            ZoneOffsetTransition jump = rules.nextTransition(from);
            if (jump == null || next.isBefore(jump.getInstant())) {
                return next;
            }
            // The clocks jump before: go on from the moment of the jump, which may itself be named.
            from = jump.getInstant();
            LocalDateTime shown = jump.getDateTimeAfter();
            if (nextLocal(shown.minusNanos(1)).equals(shown)) {
                return from;
            }
        }
    }

    private Instant nextNamed(Instant after) {
        LocalDateTime local = LocalDateTime.ofInstant(after, rules.getOffset(after));
        while (true) {
            local = nextLocal(local);
            Instant instant = instant(local);
            if (instant.isAfter(after)) {
                return instant;
            }
        }
    }

    /** The moment at which clocks show that time: the first of two; where they skip it, the moment of the jump. */
    private Instant instant(LocalDateTime local) {
        ZoneOffsetTransition jump = rules.getTransition(local);
        if (jump != null && jump.isGap()) {
            return jump.getInstant();
        }
        return local.toInstant(jump == null ? rules.getOffset(local) : jump.getOffsetBefore());
    }

    private LocalDateTime nextLocal(LocalDateTime after) {
        return times.nextExecution(ZonedDateTime.of(after, ZoneOffset.UTC))
                .orElseThrow(() ->
                        new ScheduleException("the schedule names no time that ever comes; check its day and month"))
                .toLocalDateTime();
    }
}
