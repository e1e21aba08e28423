package io.entente.extractor.statement;

import io.entente.extractor.clause.Dependents;
import io.entente.ontology.RelationType;
import io.entente.proposition.Attribution;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
import io.entente.proposition.Proposition;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.Tense;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is said to claim something. */
final class Sources {

    /** Who asks, accuses or threatens does so by speaking, and is no source of it. */
    private static final Set<String> SPOKEN =
            Set.of("ACCUSES", "CRITICIZES", "DENIES", "REQUESTS", "THREATENS", "WARNS");

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");

    private final List<DependencyTree> trees;
    private final ActorLookup actors;

    Sources(List<DependencyTree> trees, ActorLookup actors) {
        this.trees = trees;
        this.actors = actors;
    }

    /**
     * The speaker of the proposition, as in {@link #of(Attribution)}, unless to speak so is what the actor does: "I ask Rome to leave," said
     * Veii. "Veii said <i>it</i> had asked Rome" tells of something that was done before.
     */
    @Nullable
    ActorMention of(Proposition proposition, RelationType type, ActorMention actor) {
        Attribution attribution = proposition.attribution();
        ActorMention speaker = of(attribution);
        boolean speaks = speaker != null
                && attribution != null
                && SPOKEN.contains(type.name())
                && speaker.actor().id().equals(actor.actor().id())
                && isSpeech(proposition, attribution);
        return speaks ? null : speaker;
    }

    /** Whether the speaker's words are the act: "Veii said so and <i>warned</i> Rome", "<i>I</i> ask Rome", "said that it <i>asks</i> Rome". */
    private static boolean isSpeech(Proposition proposition, Attribution attribution) {
        Phrase speaker = attribution.speaker();
        int subject = subject(proposition);
        if (speaker == null || subject == Dependents.NONE || proposition.tense() == Tense.PRESENT) {
            return true;
        }
        DependencyTree tree = proposition.tree();
        boolean same = attribution.sentence() == tree.sentence().index()
                && speaker.words().contains(subject);
        return same || FIRST_PERSON.contains(tree.token(subject).form().toLowerCase(Locale.ROOT));
    }

    /** The subject that the predicate has itself, and shares with no verb before it. */
    private static int subject(Proposition proposition) {
        Predicate predicate = proposition.predicate();
        if (predicate.kind() == Predicate.Kind.VERB) {
            return Dependents.first(proposition.tree(), predicate.head(), "nsubj");
        }
        Phrase subject = proposition.subject();
        return subject == null ? Dependents.NONE : subject.head();
    }

    /** The speaker; an unnamed one ("analysts") under the words of the text; null for the article's own voice. */
    @Nullable
    ActorMention of(@Nullable Attribution attribution) {
        if (attribution == null || attribution.speaker() == null) {
            return null;
        }
        Phrase speaker = attribution.speaker().members().getFirst();
        DependencyTree tree = trees.get(attribution.sentence());
        List<ActorMention> named = speakForThemselves(tree, speaker.head())
                ? List.of()
                : actors.at(attribution.sentence(), speaker.head());
        if (!named.isEmpty()) {
            return named.getFirst();
        }
        for (int word : tree.dependents(speaker.head())) {
            boolean nation = tree.baseRelation(word).equals("amod")
                    || tree.baseRelation(word).equals("compound");
            boolean owner = tree.relation(word).equals("nmod:poss");
            List<ActorMention> behind = nation || owner ? actors.at(attribution.sentence(), word) : List.of();
            if (!behind.isEmpty()) {
                return behind.getFirst();
            }
        }
        if (tree.token(speaker.head()).upos() == Upos.PRON) {
            // "it said": nobody knows who
            return null;
        }
        String words = ObjectName.of(tree, speaker.head()).name();
        return new ActorMention(new Actor(words, words, "Group", null, null), words);
    }

    /** "medics in Veii" are somewhere, but act for nobody. */
    private static boolean speakForThemselves(DependencyTree tree, int speaker) {
        return WordSets.INFORMANTS.contains(tree.token(speaker).lemma())
                && tree.dependents(speaker).stream()
                        .anyMatch(word -> tree.relation(word).equals("nmod")
                                && Dependents.markers(tree, word, "case").equals("in"));
    }
}
