package io.entente.extractor.statement;

import io.entente.extractor.clause.WordTable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which nouns take up which acts, from {@code taken-up-acts.tsv}: after "raided" and ATTACKS one speaks of "the <i>raid</i>". */
final class ActKinds {

    private static final Map<String, Kind> KINDS = read();

    /**
     * A kind of act.
     *
     * @param name "violence", "demand"
     * @param nouns that take up such an act
     * @param verbs that tell of one
     * @param types of the statements that tell of one
     * @param openings verbs by which the first sentence of an article tells of one
     */
    record Kind(String name, Set<String> nouns, Set<String> verbs, Set<String> types, Set<String> openings) {

        /** Whether the noun takes up whatever was done: "the <i>decision</i>". */
        boolean any() {
            return name.equals("deed");
        }
    }

    private ActKinds() {}

    /** The kind of act that the noun, in dictionary form, takes up. */
    static Optional<Kind> of(String noun) {
        return KINDS.values().stream()
                .filter(kind -> kind.nouns().contains(noun))
                .findFirst();
    }

    /** Whatever was done. */
    static Kind any() {
        return KINDS.values().stream().filter(Kind::any).findFirst().orElseThrow();
    }

    /** What force does. */
    static Kind violence() {
        return Objects.requireNonNull(KINDS.get("violence"));
    }

    private static Map<String, Kind> read() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (WordTable.Row row :
                WordTable.read(ActKinds.class, "taken-up-acts.tsv", 4).rows()) {
            Kind kind = kinds.computeIfAbsent(
                    row.cell(0),
                    name -> new Kind(
                            name,
                            new LinkedHashSet<>(),
                            new LinkedHashSet<>(),
                            new LinkedHashSet<>(),
                            new LinkedHashSet<>()));
            Set<String> words = switch (row.cell(1)) {
                case "noun" -> kind.nouns();
                case "verb" -> kind.verbs();
                case "type" -> kind.types();
                case "opening" -> kind.openings();
                default ->
                    throw new IllegalStateException(
                            row.place() + ": \"" + row.cell(1) + "\" is neither noun, verb, type nor opening");
            };
            if (!words.add(row.cell(2))) {
                throw new IllegalStateException(row.place() + ": \"" + row.cell(2) + "\" stands there twice; keep one");
            }
        }
        return kinds;
    }
}
