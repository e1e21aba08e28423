package io.entente.extractor.source;

/**
 * Where a piece of input stands.
 *
 * @param input the file, or {@code standard input}
 * @param line counted from 1; 0 where the whole of the input is meant
 */
public record Provenance(String input, long line) {

    public Provenance {
        if (line < 0) {
            throw new IllegalArgumentException("lines are counted from 1, not from " + line);
        }
    }

    static Provenance whole(String input) {
        return new Provenance(input, 0);
    }

    /** For messages: {@code feed.jsonl, line 3}. */
    @Override
    public String toString() {
        return line == 0 ? input : input + ", line " + line;
    }
}
