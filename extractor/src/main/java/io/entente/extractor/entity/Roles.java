package io.entente.extractor.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Nouns for people and bodies, and the titles that name an office. */
final class Roles {

    private final Map<String, RoleKind> kinds = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();

    Roles(List<TableRow> nouns, List<TableRow> titles) {
        nouns.forEach(row -> kinds.put(
                row.require("noun"), RoleKind.valueOf(row.require("kind").toUpperCase(Locale.ROOT))));
        titles.forEach(row -> row.list("titles")
                .forEach(title -> offices.put(title.toLowerCase(Locale.ROOT), row.require("office"))));
    }

    /** What kind of people or body the noun, by its lemma, names. */
    Optional<RoleKind> kind(String lemma) {
        return Optional.ofNullable(kinds.get(lemma.toLowerCase(Locale.ROOT)));
    }

    /** The office that the title names, whatever its capitals. */
    Optional<String> office(String title) {
        return Optional.ofNullable(offices.get(title.toLowerCase(Locale.ROOT)));
    }
}
