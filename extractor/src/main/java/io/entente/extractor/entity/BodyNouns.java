package io.entente.extractor.entity;

import io.entente.extractor.clause.WordTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nouns for those whom every state has, "army", "police", "voter", and what they are to it, from the list that ships with this
 * package and says what its kinds and marks mean.
 */
final class BodyNouns {

    /** Which part of a state the noun names. */
    enum Kind {
        INSTITUTION,
        NATIONAL,
        COMMONER,
        BOUND
    }

    /** What tells, or does not tell, whose they are. */
    enum Mark {
        RULER,
        TOPICAL,
        LOCAL,
        ANONYMOUS,
        COLLECTIVE,
        FIGHTER,
        PETITIONED,
        POST,
        FOREIGN,
        TITLED,
        POLICING
    }

    private record Entry(Kind kind, Set<Mark> marks, List<String> bodies) {}

    private static final String FILE = "domestic-bodies.tsv";
    private static final Map<String, Entry> ENTRIES = read();

    private BodyNouns() {}

    static boolean is(Kind kind, String lemma) {
        Entry entry = ENTRIES.get(lemma);
        return entry != null && entry.kind() == kind;
    }

    static boolean is(Mark mark, String lemma) {
        Entry entry = ENTRIES.get(lemma);
        return entry != null && entry.marks().contains(mark);
    }

    /** All nouns with the mark, in order of the list. */
    static List<String> all(Mark mark) {
        return ENTRIES.entrySet().stream()
                .filter(entry -> entry.getValue().marks().contains(mark))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The bodies to which those belong whom the noun names: of "senator", the senate; none for most nouns. */
    static List<String> bodies(String lemma) {
        Entry entry = ENTRIES.get(lemma);
        return entry == null ? List.of() : entry.bodies();
    }

    /** The entries: noun, kind, marks, bodies, a text at the end of which it is Benin's, or a hyphen. */
    static WordTable table() {
        return WordTable.read(BodyNouns.class, FILE, 5);
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (WordTable.Row row : table().rows()) {
            Set<Mark> marks = parts(row.cell(2))
                    .map(mark -> row.constant(mark, Mark.class))
                    .collect(Collectors.toUnmodifiableSet());
            Kind kind = row.constant(row.cell(1), Kind.class);
            Entry entry = new Entry(kind, marks, parts(row.cell(3)).toList());
            if (entries.put(row.cell(0), entry) != null) {
                throw new IllegalStateException(row.place() + ": \"" + row.cell(0) + "\" is there already");
            }
        }
        return entries;
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|", -1)).filter(part -> !part.isEmpty());
    }
}
