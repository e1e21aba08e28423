package io.entente.syntax;

import io.entente.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence whose every word has a head and a relation to it, without cycles. Words are numbered from 0; the head of a
 * root is {@link #ROOT}.
 */
public final class DependencyTree {

    /** The head of a word that depends on no other. */
    public static final int ROOT = -1;

    private final TaggedSentence tagged;
    private final int[] heads;
    private final List<String> relations;
    private final List<String> baseRelations;
    private final List<List<Integer>> dependents;

    /**
     * @param heads for each token the number of its head, or {@link #ROOT}
     * @param relations for each token its relation to the head, for example {@code nsubj:pass}
     * @throws IllegalArgumentException if the lengths differ, a head does not exist, or the heads run in a circle
     */
    public DependencyTree(TaggedSentence tagged, int[] heads, List<String> relations) {
        int size = tagged.tokens().size();
        if (heads.length != size || relations.size() != size) {
            throw new IllegalArgumentException(
                    size + " tokens, " + heads.length + " heads, " + relations.size() + " relations");
        }
        this.tagged = tagged;
        this.heads = heads.clone();
        this.relations = List.copyOf(relations);
        this.baseRelations =
                this.relations.stream().map(DependencyTree::withoutSubtype).toList();
        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < size; i++) {
            if (heads[i] != ROOT) {
                children.get(heads[i]).add(i);
            }
        }
        children.replaceAll(List::copyOf);
        this.dependents = List.copyOf(children);
        checkAcyclic();
    }

    private void checkAcyclic() {
        int[] walk = new int[size()];
        for (int start = 0; start < size(); start++) {
            int word = start;
            while (word != ROOT && walk[word] == 0) {
                walk[word] = start + 1;
                word = heads[word];
            }
            if (word != ROOT && walk[word] == start + 1) {
                throw new IllegalArgumentException("the heads run in a circle at word " + word);
            }
        }
    }

    /** The number of words. */
    public int size() {
        return heads.length;
    }

    public Sentence sentence() {
        return tagged.sentence();
    }

    public TaggedSentence tagged() {
        return tagged;
    }

    public TaggedToken token(int word) {
        return tagged.tokens().get(word);
    }

    /** The head's number, or {@link #ROOT}. */
    public int head(int word) {
        return heads[word];
    }

    /** The relation with its subtype, for example {@code nsubj:pass}. */
    public String relation(int word) {
        return relations.get(word);
    }

    /** The relation without its subtype, for example {@code nsubj}. */
    public String baseRelation(int word) {
        return baseRelations.get(word);
    }

    private static String withoutSubtype(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** The words that depend directly on the word, in order of the sentence. */
    public List<Integer> dependents(int word) {
        return dependents.get(word);
    }
}
