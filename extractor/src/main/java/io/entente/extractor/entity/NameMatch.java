package io.entente.extractor.entity;

import java.util.List;

/**
 * A name of the gazetteer in a sentence.
 *
 * @param begin number of the first token
 * @param end number after the last token
 * @param whole whether it fills its tokens; "US" in the token "US-backed" does not
 * @param meanings what it can mean, best first
 */
record NameMatch(int begin, int end, boolean whole, List<GazetteerName> meanings) {

    NameMatch {
        meanings = List.copyOf(meanings);
    }

    GazetteerName best() {
        return meanings.getFirst();
    }
}
