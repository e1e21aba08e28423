package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows quotations from sentence to sentence, and who speaks in them. */
final class Quotations {

    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "tweet",
            "write",
            "ask",
            "add",
            "announce",
            "declare",
            "state",
            "warn",
            "insist",
            "argue",
            "claim",
            "note",
            "explain",
            "stress",
            "comment",
            "reply",
            "post",
            "conclude",
            "continue",
            "urge",
            "admit",
            "acknowledge");

    private boolean open;
    private boolean quotedBefore;
    private @Nullable Actor speaker;

    /** Reads on: which words of the sentence are quoted. Call once a sentence, in order. */
    boolean[] read(SentenceMentions sentence) {
        boolean[] quoted = new boolean[sentence.tree().size()];
        boolean any = open;
        for (int word = 0; word < quoted.length; word++) {
            switch (sentence.form(word)) {
                case "“", "``" -> open = true;
                case "”", "''" -> open = false;
                case "\"" -> open = !open;
                default -> quoted[word] = open;
            }
            any |= open;
        }
        Actor here = speakerIn(sentence, quoted);
        if (here != null) {
            speaker = here;
        } else if (!any || !quotedBefore) {
            speaker = null;
        }
        quotedBefore = any;
        return quoted;
    }

    /** Whether the word is a verb of speech. */
    static boolean isSpeech(SentenceMentions sentence, int word) {
        return SPEECH.contains(sentence.lemma(word));
    }

    /** Whether the sentence read last was quoted, in part at least. */
    boolean inQuotation() {
        return quotedBefore;
    }

    /** Who speaks in the quotation read last; null if that is not known. */
    @Nullable
    Actor speaker() {
        return speaker;
    }

    private static @Nullable Actor speakerIn(SentenceMentions sentence, boolean[] quoted) {
        for (int word = 0; word < quoted.length; word++) {
            if (!quoted[word] && SPEECH.contains(sentence.lemma(word))) {
                for (int subject : sentence.dependents(word, "nsubj")) {
                    Resolution resolution = sentence.resolution(subject).orElse(null);
                    if (resolution != null
                            && resolution.identified()
                            && resolution.mentions().size() == 1) {
                        return resolution.actors().getFirst();
                    }
                }
            }
        }
        return null;
    }
}
