package io.entente.scheduler.config;

import java.time.Duration;
import java.time.ZoneId;

/**
 * When to run.
 *
 * @param cron five fields: minute, hour, day of the month, month, day of the week
 * @param zone whose local time the fields name
 * @param jitter the most that a run is put off by, at random
 */
public record ScheduleSettings(String cron, ZoneId zone, Duration jitter) {}
