package io.entente.extractor.source;

import io.entente.text.Article;

/** What came of reading one piece of input: an article, or the reason why there is none. */
public sealed interface Reading {

    /** Where it stands in the input. */
    Provenance provenance();

    /** An article, its text not blank and its id unique within the run. */
    record Loaded(Article article, Provenance provenance) implements Reading {}

    /**
     * A piece of input that gives no article, while the rest is still read.
     *
     * @param beginning the first characters of the value that is wrong, control characters escaped; may be empty
     * @param reason what is wrong with it
     * @param remedy what a person can do about it
     */
    record SetAside(Provenance provenance, String beginning, String reason, String remedy) implements Reading {

        /** All of it in a line: {@code feed.jsonl, line 3: no "text" ("{\"id\": \"a-1\"}"); add …}. */
        public String message() {
            String value = beginning.isEmpty() ? "" : " (\"" + beginning + "\")";
            return provenance + ": " + reason + value + "; " + remedy;
        }
    }
}
