package io.entente.extractor;

import io.entente.extractor.source.Provenance;
import io.entente.extractor.source.Reading;
import io.entente.statement.ArticleStatements;

/** What came of one piece of input. */
public sealed interface Outcome {

    /** An article was read and has given these statements, perhaps none. */
    record Extracted(ArticleStatements statements, Provenance provenance) implements Outcome {}

    /** There was no article to be read, or it could not be extracted. */
    record SetAside(Reading.SetAside why) implements Outcome {}
}
