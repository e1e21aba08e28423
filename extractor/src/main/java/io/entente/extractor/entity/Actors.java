package io.entente.extractor.entity;

import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The actors of an article, by the word that heads the noun phrase (or is the pronoun, or the adjective) that means them. */
public final class Actors {

    private final List<SentenceMentions> sentences;

    Actors(List<SentenceMentions> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    /**
     * Whom the noun phrase means: one actor, several for a plural ("the two leaders"), none if it is no actor. What is
     * coordinated with it is left out.
     *
     * @param sentence index of the sentence
     * @param headWord number of the word that heads the phrase
     */
    public List<ActorMention> at(int sentence, int headWord) {
        return resolution(sentence, headWord).map(Resolution::mentions).orElse(List.of());
    }

    /** As {@link #at}, with those coordinated with the head word: "Norway and its neighbours". */
    public List<ActorMention> together(int sentence, int headWord) {
        DependencyTree tree = sentences.get(sentence).tree();
        Set<ActorMention> all = new LinkedHashSet<>(at(sentence, headWord));
        for (int dependent : tree.dependents(headWord)) {
            if (tree.baseRelation(dependent).equals("conj")) {
                all.addAll(together(sentence, dependent));
            }
        }
        return List.copyOf(all);
    }

    /** Whom the word means, and by which rule; empty if it is no actor. */
    public Optional<Resolution> resolution(int sentence, int word) {
        return sentences.get(sentence).resolution(word);
    }

    /** The resolutions of a sentence, each once, in order of the sentence. */
    public List<Resolution> in(int sentence) {
        Set<Resolution> found = new LinkedHashSet<>();
        SentenceMentions mentions = sentences.get(sentence);
        for (int word = 0; word < mentions.tree().size(); word++) {
            mentions.resolution(word).ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
