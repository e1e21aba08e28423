package io.entente.extractor.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a stream of bytes is called.
 *
 * @param name for messages: the path as given, or {@code standard input}
 * @param stem the file's name without its ending
 * @param published the day on which a file's text was published; empty if it is not known
 * @param only whether it is the run's only input, so that line numbers alone tell its lines apart
 */
record Input(String name, String stem, Optional<LocalDate> published, boolean only) {

    static final String STANDARD_INPUT = "standard input";

    static Input standardInput(boolean only) {
        return new Input(STANDARD_INPUT, "stdin", Optional.empty(), only);
    }

    static Input file(String path, String fileName, Optional<LocalDate> published, boolean only) {
        int dot = fileName.lastIndexOf('.');
        return new Input(
                path,
                dot > 0 && !fileName.substring(0, dot).isBlank() ? fileName.substring(0, dot) : fileName,
                published,
                only);
    }

    Provenance line(long number) {
        return new Provenance(name, number);
    }
}
