package io.entente.extractor.proposition;

import java.util.Set;

/** Verbs whose infinitive happens when they do: "managed to leave", "was forced to leave", "failed to leave". */
final class Implicatives {

    private static final Set<String> LEMMAS = Set.of(
            "manage",
            "force",
            "compel",
            "help",
            "begin",
            "start",
            "continue",
            "fail",
            "refuse",
            "decline",
            "happen",
            "come",
            "prove",
            "get",
            "dare",
            "bother",
            "neglect",
            "forget",
            "serve",
            "use",
            "make",
            "see",
            "cause",
            "lead",
            "drive",
            "oblige",
            "go");

    private Implicatives() {}

    static boolean contains(String lemma) {
        return LEMMAS.contains(lemma);
    }
}
