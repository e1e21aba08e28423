package io.entente.loader.load;

import java.time.Duration;

/**
 * How a load goes.
 *
 * @param articles the most articles in a batch
 * @param statements a batch ends with the article that brings it to so many statements
 * @param attempts how often a batch is tried when the store fails in a way that may pass
 * @param pause after the first such failure; doubled after each further one
 */
public record LoadSettings(int articles, int statements, int attempts, Duration pause) {

    public LoadSettings {
        if (articles < 1 || statements < 1 || attempts < 1) {
            throw new IllegalArgumentException(
                    "a load needs batches of at least one article and statement, and an attempt: " + articles + ", "
                            + statements + ", " + attempts);
        }
    }

    /** Large enough to make a transaction worth its price, small enough for a heap of a few hundred megabytes. */
    public static LoadSettings standard() {
        return new LoadSettings(1_000, 5_000, 4, Duration.ofSeconds(1));
    }

    /** The same with batches of so many articles at most. */
    public LoadSettings withArticles(int most) {
        return new LoadSettings(most, statements, attempts, pause);
    }
}
