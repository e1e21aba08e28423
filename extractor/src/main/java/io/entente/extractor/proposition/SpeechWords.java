package io.entente.extractor.proposition;

import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Participants;
import io.entente.extractor.clause.WordTable;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs and nouns of saying and believing, and the nouns of what is written. */
final class SpeechWords {

    private static final String VERBS = "speech-verbs.tsv";
    private static final String NOUNS = "speech-nouns.tsv";

    /** What the subject of a verb does with what stands below the verb. */
    enum Kind {
        /** "<i>said</i> that it left". */
        STATEMENT,
        /** "<i>pledged</i> to leave". */
        COMMITMENT,
        /** "<i>declared</i> victory": what is claimed may be a noun too. */
        CLAIM,
        /** "<i>described</i> it as a defeat". */
        OPINION
    }

    private final Map<String, Kind> verbs = new HashMap<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> documents = new HashSet<>();

    private SpeechWords() {
        for (WordTable.Row row : verbTable().rows()) {
            verbs.put(row.cell(0), row.constant(row.cell(1), Kind.class));
        }
        for (WordTable.Row row : nounTable().rows()) {
            switch (row.cell(1)) {
                case "saying" -> nouns.add(row.cell(0));
                case "document" -> documents.add(row.cell(0));
                default ->
                    throw new IllegalStateException(
                            row.place() + ": \"" + row.cell(1) + "\" is no kind; write saying or document");
            }
        }
    }

    /** The lists that ship with this package. */
    static SpeechWords standard() {
        return new SpeechWords();
    }

    static WordTable verbTable() {
        return WordTable.read(SpeechWords.class, VERBS, 3);
    }

    static WordTable nounTable() {
        return WordTable.read(SpeechWords.class, NOUNS, 3);
    }

    /** Empty if it is no verb of saying; with a particle after a blank. */
    Optional<Kind> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** What the verb that the word is does; empty if it is none of saying. */
    Optional<Kind> kind(DependencyTree tree, int word) {
        return Dependents.isUpos(tree, word, Upos.VERB) ? verb(Participants.lemma(tree, word)) : Optional.empty();
    }

    boolean isNoun(String lemma) {
        return nouns.contains(lemma);
    }

    /** Whether the noun is of what speaks for whoever wrote it: "according to a <i>report</i>". */
    boolean isDocument(String lemma) {
        return documents.contains(lemma);
    }
}
