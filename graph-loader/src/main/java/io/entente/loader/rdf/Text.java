package io.entente.loader.rdf;

import org.apache.jena.atlas.io.AWriterBase;

/** Text in memory. (Jena's own, {@code IndentedLineBuffer}, looks at each character: that took half the time of a load.) */
final class Text extends AWriterBase {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void print(char character) {
        text.append(character);
    }

    @Override
    public void print(char[] characters) {
        text.append(characters);
    }

    @Override
    public void print(String more) {
        text.append(more);
    }

    @Override
    @SuppressWarnings("AnnotateFormatMethod") // as the overridden one
    public void printf(String format, Object... values) {
        text.append(format.formatted(values));
    }

    @Override
    public void println(String more) {
        text.append(more).append('\n');
    }

    @Override
    public void println() {
        text.append('\n');
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        // Memory only.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
