package io.entente.extractor.statement;

import io.entente.proposition.Attribution;
import io.entente.proposition.Phrase;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who is said to claim something. */
final class Sources {

    private final List<DependencyTree> trees;
    private final ActorLookup actors;

    Sources(List<DependencyTree> trees, ActorLookup actors) {
        this.trees = trees;
        this.actors = actors;
    }

    /** The speaker; an unnamed one ("analysts") under the words of the text; null for the article's own voice. */
    @Nullable
    ActorMention of(@Nullable Attribution attribution) {
        if (attribution == null || attribution.speaker() == null) {
            return null;
        }
        Phrase speaker = attribution.speaker().members().getFirst();
        List<ActorMention> named = actors.at(attribution.sentence(), speaker.head());
        if (!named.isEmpty()) {
            return named.getFirst();
        }
        DependencyTree tree = trees.get(attribution.sentence());
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
}
