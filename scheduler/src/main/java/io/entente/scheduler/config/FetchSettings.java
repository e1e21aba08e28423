package io.entente.scheduler.config;

import java.time.Duration;

/**
 * How pages and feeds are fetched.
 *
 * @param agent how Entente introduces itself; its first word is what robots.txt is asked about
 * @param timeout the most that one request may take, redirects and body included
 * @param largest the most bytes that a body may have, before and after decompression
 * @param pause between two requests to a host; robots.txt may ask for a longer one
 * @param allowPrivate whether addresses of this machine and of private networks may be asked
 */
public record FetchSettings(String agent, Duration timeout, int largest, Duration pause, boolean allowPrivate) {

    /** Thirty seconds, ten megabytes, a second between requests to a host, nothing private. */
    public static FetchSettings standard() {
        return new FetchSettings("Entente/0.1", Duration.ofSeconds(30), 10_000_000, Duration.ofSeconds(1), false);
    }
}
