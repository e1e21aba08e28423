package io.entente.extractor.entity;

import java.util.List;

/**
 * A person whom the gazetteer knows.
 *
 * @param id the full name that all spellings meet under
 * @param gender as people speak of him or her
 * @param home the country or organization last acted for
 * @param shortNames what he or she is called without introduction
 */
record Person(String id, Gender gender, String home, List<String> shortNames) {

    Person {
        shortNames = List.copyOf(shortNames);
    }
}
