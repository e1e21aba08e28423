package io.entente.scheduler.config;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time and sizes as people write them: {@code 90s}, {@code 15m}, {@code 2d}; {@code 500KB}, {@code 5MB}. */
public final class Units {

    private static final Pattern TIME = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})\\s*(b|kb|mb)?");

    private static final int THOUSAND = 1_000;

    private Units() {}

    public static Optional<Duration> time(String text) {
        Matcher time = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(time.group(1));
        return Optional.of(
                switch (time.group(2)) {
                    case "ms" -> Duration.ofMillis(amount);
                    case "s" -> Duration.ofSeconds(amount);
                    case "m" -> Duration.ofMinutes(amount);
                    case "h" -> Duration.ofHours(amount);
                    default -> Duration.ofDays(amount);
                });
    }

    /** In bytes; empty if it is more than two gigabytes. */
    public static Optional<Integer> size(String text) {
        Matcher size = SIZE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!size.matches()) {
            return Optional.empty();
        }
        long factor = switch (size.group(2) == null ? "b" : size.group(2)) {
            case "kb" -> THOUSAND;
            case "mb" -> THOUSAND * THOUSAND;
            default -> 1;
        };
        long bytes = Long.parseLong(size.group(1)) * factor;
        return bytes > Integer.MAX_VALUE ? Optional.empty() : Optional.of((int) bytes);
    }
}
