package io.entente.extractor.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the names that begin at a word. */
final class NameIndex {

    private static final int SHORTEST_IN_CAPITALS = 4;

    /** A spelling, and what it can mean, best first. */
    record Spelled(List<String> words, List<GazetteerName> meanings) {}

    private final Map<String, List<Spelled>> byFirstWord = new HashMap<>();

    /** Adds a name, and its form in capitals, as headlines and datelines have it. */
    void add(String name, GazetteerName meaning) {
        List<String> words = Piece.words(name);
        if (words.isEmpty()) {
            throw new IllegalStateException("\"" + name + "\" of " + meaning + " has no letter");
        }
        put(words, meaning);
        boolean word = words.size() == 1 && words.getFirst().length() >= SHORTEST_IN_CAPITALS;
        if (word && !meaning.kind().isPersonal()) {
            put(Piece.words(name.toUpperCase(Locale.ROOT)), meaning);
        }
    }

    private void put(List<String> words, GazetteerName meaning) {
        List<Spelled> spelled = byFirstWord.computeIfAbsent(words.getFirst(), word -> new ArrayList<>());
        for (Spelled known : spelled) {
            if (known.words().equals(words)) {
                if (!known.meanings().contains(meaning)) {
                    known.meanings().add(meaning);
                    known.meanings().sort(Comparator.comparing(GazetteerName::kind));
                }
                return;
            }
        }
        spelled.add(new Spelled(words, new ArrayList<>(List.of(meaning))));
    }

    /** What exactly that name can mean, best first; empty if nobody goes by it. */
    List<GazetteerName> meanings(String name) {
        List<String> words = Piece.words(name);
        return words.isEmpty()
                ? List.of()
                : byFirstWord.getOrDefault(words.getFirst(), List.of()).stream()
                        .filter(spelled -> spelled.words().equals(words))
                        .flatMap(spelled -> spelled.meanings().stream())
                        .toList();
    }

    /** Every name, in no order. */
    Stream<String> spellings() {
        return byFirstWord.values().stream().flatMap(List::stream).map(spelled -> String.join(" ", spelled.words()));
    }

    /** The longest name that begins at the piece, or null. */
    @Nullable
    Spelled longest(List<Piece> pieces, int at) {
        @Nullable Spelled best = null;
        for (Spelled spelled : byFirstWord.getOrDefault(pieces.get(at).text(), List.of())) {
            if ((best == null || spelled.words().size() > best.words().size()) && fits(spelled.words(), pieces, at)) {
                best = spelled;
            }
        }
        return best;
    }

    private static boolean fits(List<String> words, List<Piece> pieces, int at) {
        if (at + words.size() > pieces.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(pieces.get(at + i).text())) {
                return false;
            }
        }
        return true;
    }

    /** All spellings: for checks of the data. */
    Collection<Spelled> all() {
        return byFirstWord.values().stream().flatMap(List::stream).toList();
    }
}
