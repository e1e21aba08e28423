package io.entente.extractor.parse;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.FeatureKey;

/**
 * The parser's features, in groups by what they depend on: a group's scores stay the same in all states of a sentence
 * that share its digest.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lambdas capture nothing
enum FeatureGroup {
    FIRST(w -> w.b0().word, (a, w, f) -> WordFeatures.first(a, w.b0().word, f)),
    TOP(w -> w.s0().word, (a, w, f) -> WordFeatures.top(a, w.s0().word, f)),
    PAIR(w -> Window.digest(w.s0(), w.b0(), 0), (a, w, f) -> PairFeatures.topAndFirst(a, w.s0().word, w.b0().word, f)),
    SECOND(
            w -> Window.digest(w.s1(), w.s0(), w.s0().begin),
            (a, w, f) -> PairFeatures.secondAndTop(a, w.s1().word, w.s0(), f)),
    TRIPLE(
            w -> Window.digest(w.s1(), w.s0(), w.b0()),
            (a, w, f) -> PairFeatures.three(a, w.s1().word, w.s0().word, w.b0().word, f)),
    THIRD(
            w -> FeatureKey.of(w.s2().word, w.s1().word, Window.digest(w.s0(), w.b0(), 0), w.s0().left.outer),
            StructureFeatures::third),
    TOP_LEFT(
            w -> w.s0().left.digest ^ w.s0().word, (a, w, f) -> StructureFeatures.side(a, w.s0().word, w.s0().left, f)),
    TOP_RIGHT(
            w -> w.s0().right.digest ^ w.s0().word,
            (a, w, f) -> StructureFeatures.side(a, w.s0().word, w.s0().right, f)),
    SECOND_LEFT(
            w -> w.s1().left.digest ^ w.s1().word, (a, w, f) -> StructureFeatures.side(a, w.s1().word, w.s1().left, f)),
    SECOND_RIGHT(
            w -> w.s1().right.digest ^ w.s1().word,
            (a, w, f) -> StructureFeatures.side(a, w.s1().word, w.s1().right, f)),
    FIRST_LEFT(
            w -> w.b0().left.digest ^ w.b0().word, (a, w, f) -> StructureFeatures.side(a, w.b0().word, w.b0().left, f)),
    PAIR_DEPENDENTS(
            w -> Window.digest(
                    w.s0(), w.b0(), FeatureKey.of(2, w.s0().left.digest, w.s0().right.digest, w.b0().left.digest)),
            StructureFeatures::topAndFirst),
    SECOND_DEPENDENTS(
            w -> FeatureKey.of(
                    3,
                    Window.digest(w.s1(), w.s0(), w.s1().left.digest),
                    w.s1().right.digest,
                    FeatureKey.of(4, w.s0().left.digest, w.s0().right.digest, 0)),
            StructureFeatures::secondAndTop),
    AHEAD(w -> Window.digest(w.s0(), w.b0(), 1), (a, w, f) -> PairFeatures.ahead(a, w.s0().word, w.b0().word, f));

    private static final int TEMPLATES = 100;

    private final Digest digest;
    private final Templates templates;

    FeatureGroup(Digest digest, Templates templates) {
        this.digest = digest;
        this.templates = templates;
    }

    private interface Digest {
        long of(Window window);
    }

    private interface Templates {
        void fill(SentenceAtoms atoms, Window window, FeatureBuffer features);
    }

    /** Differs for windows of one sentence in which the group's features differ. */
    long digest(Window window) {
        return digest.of(window);
    }

    /** Adds the group's features. */
    @SuppressWarnings("EnumOrdinal")
    void add(SentenceAtoms atoms, Window window, FeatureBuffer features) {
        // The models know the templates' numbers: a new group goes to the end, and needs new models.
        features.startAt(ordinal() * TEMPLATES);
        templates.fill(atoms, window, features);
    }
}
