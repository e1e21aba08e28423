package io.entente.scheduler.source;

import io.entente.extractor.source.Provenance;
import io.entente.scheduler.config.Fields;
import io.entente.scheduler.config.SourceSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file that is read.
 *
 * @param relative its path below the source's folder
 * @param published the day that a table beside it tells; empty if none does
 * @param largest the most bytes that one document in it may have
 */
record FileContext(
        SourceSettings source, Fields fields, Path file, String relative, Optional<LocalDate> published, int largest) {

    /** The id of an article, which no article of another source has. */
    String id(String local) {
        return source.name() + "/" + local;
    }

    /** The path without ending, by which the file's only article is known. */
    String stem() {
        return withoutEnding(relative);
    }

    static String withoutEnding(String path) {
        int slash = path.lastIndexOf('/');
        int dot = path.lastIndexOf('.');
        return dot > slash + 1 ? path.substring(0, dot) : path;
    }

    Provenance line(long number) {
        return new Provenance(file.toString(), number);
    }
}
