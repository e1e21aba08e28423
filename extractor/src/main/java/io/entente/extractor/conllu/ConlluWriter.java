package io.entente.extractor.conllu;

import java.io.IOException;

/** Writes CoNLL-U. */
public final class ConlluWriter {

    private ConlluWriter() {}

    /** Appends the sentence and the blank line after it; lines end in a line feed on every system. */
    public static void write(ConlluSentence sentence, Appendable out) throws IOException {
        for (String comment : sentence.comments()) {
            out.append(comment).append('\n');
        }
        for (ConlluLine line : sentence.lines()) {
            out.append(line.text()).append('\n');
        }
        out.append('\n');
    }
}
