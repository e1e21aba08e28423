package io.entente.extractor.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What countries are to each other for good: neighbours, and former colonies of one another. */
final class Bonds {

    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private final Map<String, String> rulers = new HashMap<>();

    Bonds(List<TableRow> neighbours, List<TableRow> rulers) {
        neighbours.forEach(row -> this.neighbours.put(row.require("country"), new HashSet<>(row.list("neighbours"))));
        rulers.forEach(row -> row.list("countries").forEach(country -> this.rulers.put(country, row.require("ruler"))));
    }

    /** The countries whose land or waters border on the country's; none if it has none or is unknown. */
    Set<String> neighbours(String country) {
        return neighbours.getOrDefault(country, Set.of());
    }

    /** The state that was the last to rule the country as a colony. */
    Optional<String> ruler(String country) {
        return Optional.ofNullable(rulers.get(country));
    }
}
