package io.entente.extractor.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What articles call those whom they have named: "the Fund", "the Gulf state", "the rebels". */
final class Shorthands {

    private final Map<String, List<String>> bodies = new HashMap<>();
    private final Map<String, Set<String>> epithets = new HashMap<>();
    private final Set<String> armed = new HashSet<>();
    private final Set<String> media = new HashSet<>();
    private final Set<String> congresses = new HashSet<>();

    /** @param epithets rows of several files: what they say of an epithet adds up */
    Shorthands(
            List<TableRow> bodies,
            List<TableRow> epithets,
            List<TableRow> armedGroups,
            List<TableRow> media,
            List<TableRow> congresses) {
        bodies.forEach(row -> this.bodies.put(row.require("noun"), row.list("ids")));
        epithets.forEach(row -> this.epithets
                .computeIfAbsent(row.require("epithet"), epithet -> new HashSet<>())
                .addAll(row.list("countries")));
        armedGroups.forEach(row -> armed.add(row.require("id")));
        media.forEach(row -> this.media.add(row.require("id")));
        congresses.forEach(row -> this.congresses.add(row.require("country")));
    }

    /** The organizations that go by the noun alone: of "alliance", NATO; none for most nouns. */
    List<String> bodies(String noun) {
        return bodies.getOrDefault(noun.toLowerCase(Locale.ROOT), List.of());
    }

    /** The countries that the word may stand for, or tell of what kind they are: "Gulf", "kingdom"; none for most words. */
    Set<String> countries(String epithet) {
        return epithets.getOrDefault(epithet.toLowerCase(Locale.ROOT), Set.of());
    }

    /** Whether the id is that of an armed group. */
    boolean isArmed(String id) {
        return armed.contains(id);
    }

    /** Whether the country, which is not the United States, has a parliament that goes by "Congress" alone. */
    boolean hasCongress(String country) {
        return congresses.contains(country);
    }

    /** Whether the id is that of a medium, which is told something and is no part of what an article is about. */
    boolean isMedium(String id) {
        return media.contains(id);
    }
}
