package io.entente.scheduler.config;

/**
 * A mistake in a configuration.
 *
 * @param line counted from 1
 * @param hint what to write instead
 */
public record ConfigurationProblem(String file, int line, String problem, String hint) {

    /** As compilers write it: {@code entente.yaml:7: "fulltext" is no key here; did you mean "full-text"?}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + problem + "; " + hint;
    }
}
