package io.entente.extractor.proposition;

import java.util.Set;

/** Verbs whose present perfect tells of a state that still holds: "trade has flourished". */
final class StateVerbs {

    private static final Set<String> LEMMAS = Set.of(
            "remain",
            "stay",
            "flourish",
            "grow",
            "deepen",
            "support",
            "back",
            "oppose",
            "live",
            "last",
            "belong",
            "depend",
            "rely",
            "enjoy",
            "maintain",
            "keep",
            "face",
            "continue",
            "exist",
            "own",
            "hold",
            "control",
            "occupy",
            "govern",
            "rule",
            "lead");

    private StateVerbs() {}

    static boolean contains(String lemma) {
        return LEMMAS.contains(lemma);
    }
}
