package io.entente.extractor.conllu;

/** Input that is not CoNLL-U; the message names the input, the line and the value. */
public final class ConlluFormatException extends RuntimeException {

    ConlluFormatException(String source, int line, String problem) {
        super(source + ", line " + line + ": " + problem);
    }
}
