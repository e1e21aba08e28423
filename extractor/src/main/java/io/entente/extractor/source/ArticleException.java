package io.entente.extractor.source;

import java.io.Serial;

/** Says why a piece of input is no article; a reader turns it into a {@link Reading.SetAside}. */
final class ArticleException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String beginning;
    private final String remedy;

    ArticleException(String reason, String value, String remedy) {
        super(reason);
        this.beginning = Excerpt.beginningOf(value);
        this.remedy = remedy;
    }

    ArticleException(String reason, String value, String remedy, Throwable cause) {
        this(reason, value, remedy);
        initCause(cause);
    }

    Reading.SetAside at(Provenance provenance) {
        return new Reading.SetAside(provenance, beginning, String.valueOf(getMessage()), remedy);
    }
}
