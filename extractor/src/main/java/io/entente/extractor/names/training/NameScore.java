package io.entente.extractor.names.training;

import io.entente.extractor.names.Name;
import io.entente.extractor.names.NameFinder;
import io.entente.extractor.names.NameKind;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How many names were found: right if both ends and the kind agree.
 *
 * @param gold names in the corpus
 * @param found names that the finder gave
 * @param right names in both
 */
record NameScore(int gold, int found, int right) {

    static NameScore of(NameFinder finder, List<NamedSentence> sentences) {
        return of(finder, sentences, name -> true);
    }

    static NameScore of(NameFinder finder, List<NamedSentence> sentences, NameKind kind) {
        return of(finder, sentences, name -> name.kind() == kind);
    }

    private static NameScore of(NameFinder finder, List<NamedSentence> sentences, Predicate<Name> counted) {
        int gold = 0;
        int found = 0;
        int right = 0;
        for (NamedSentence sentence : sentences) {
            List<Name> names =
                    finder.find(sentence.sentence()).stream().filter(counted).toList();
            List<Name> expected = sentence.names().stream().filter(counted).toList();
            gold += expected.size();
            found += names.size();
            right += (int) names.stream().filter(expected::contains).count();
        }
        return new NameScore(gold, found, right);
    }

    NameScore plus(NameScore other) {
        return new NameScore(gold + other.gold, found + other.found, right + other.right);
    }

    double precision() {
        return found == 0 ? 0 : 100.0 * right / found;
    }

    double recall() {
        return gold == 0 ? 0 : 100.0 * right / gold;
    }

    double f1() {
        return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.1f  R %.1f  F1 %.1f  (%d names)", precision(), recall(), f1(), gold);
    }
}
