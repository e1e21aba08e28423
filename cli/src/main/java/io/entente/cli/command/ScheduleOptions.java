package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.scheduler.config.Configuration;
import io.entente.scheduler.config.ScheduleSettings;
import io.entente.scheduler.config.Units;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether to stay and run on time. */
final class ScheduleOptions {

    @Option(
            names = "--schedule",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "CRON",
            description =
                    "Stay, and run at these times: \"*/15 * * * *\". Without CRON, as schedule: in the configuration says.")
    @Nullable
    String cron;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Whose local time CRON names, as Europe/Paris; by default UTC.")
    @Nullable
    String zone;

    @Option(
            names = "--jitter",
            paramLabel = "TIME",
            description = "Put each run off by up to so long, at random, as 30s.")
    @Nullable
    String jitter;

    /** What was asked for; empty for a single run. */
    Optional<ScheduleSettings> settings(Configuration configuration) {
        String given = cron;
        if (given == null) {
            if (zone != null || jitter != null) {
                throw new CommandException(ExitCode.USAGE, "--zone and --jitter go with --schedule; add it");
            }
            return Optional.empty();
        }
        if (given.isEmpty() && configuration.schedule().isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--schedule needs a cron expression: give one, or write schedule: into the configuration");
        }
        ScheduleSettings written =
                configuration.schedule().orElse(new ScheduleSettings(given, ZoneId.of("UTC"), Duration.ZERO));
        return Optional.of(new ScheduleSettings(
                given.isEmpty() ? written.cron() : given,
                zone == null ? written.zone() : zone(zone),
                jitter == null ? written.jitter() : jitter(jitter)));
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new CommandException(
                    ExitCode.USAGE, "--zone " + text + " is no time zone; write one like Europe/Paris", e);
        }
    }

    private static Duration jitter(String text) {
        return Units.time(text)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE, "--jitter " + text + " is no length of time; write one like 30s or 2m"));
    }
}
