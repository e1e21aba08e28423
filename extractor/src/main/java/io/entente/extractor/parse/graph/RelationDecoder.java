package io.entente.extractor.parse.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Decides on the relations of a tree's arcs: the best of each arc, but of the relations that a head has once only, the
 * best arc gets one: "called the truce a defeat" has one object.
 */
final class RelationDecoder {

    private static final int ROOT = -1;
    private static final int NONE = -1;
    private static final String ROOT_RELATION = "root";

    /** Relations of which a head has one at most, by what they are: the subtypes of a subject are one kind. */
    private static final Map<String, Integer> ONCE =
            Map.of("nsubj", 1, "nsubj:pass", 1, "csubj", 1, "csubj:pass", 1, "obj", 2, "iobj", 3);

    private static final int OFTEN = 0;
    private static final int KINDS = 4;

    private final List<String> relations;
    private final int root;

    /** The kind of each relation. */
    private final int[] kinds;

    RelationDecoder(List<String> relations) {
        this.relations = relations;
        this.root = relations.indexOf(ROOT_RELATION);
        this.kinds = relations.stream()
                .mapToInt(relation -> ONCE.getOrDefault(relation, OFTEN))
                .toArray();
    }

    /**
     * The relation of each word.
     *
     * @param heads the words' heads, −1 for the root
     * @param scores for each word those of the relations; overwritten
     */
    String[] decode(int[] heads, float[][] scores) {
        int[] decided = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            decided[i] = best(scores[i]);
        }
        int[] holders = new int[KINDS * heads.length];
        Arrays.fill(holders, NONE);
        for (int i = 0; i < heads.length; i++) {
            int word = heads[i] == ROOT ? NONE : i;
            while (word != NONE && kinds[decided[word]] != OFTEN) {
                word = place(word, heads, scores, decided, holders);
            }
        }
        String[] names = new String[heads.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = heads[i] == ROOT ? ROOT_RELATION : relations.get(decided[i]);
        }
        return names;
    }

    /** Gives the word its relation, and returns a word that has to take another one for it, if there is one. */
    private int place(int word, int[] heads, float[][] scores, int[] decided, int[] holders) {
        int kind = kinds[decided[word]];
        int place = KINDS * heads[word] + kind;
        int holder = holders[place];
        if (holder == NONE) {
            holders[place] = word;
            return NONE;
        }
        int loser = cost(holder, scores, decided) < cost(word, scores, decided) ? holder : word;
        holders[place] = loser == word ? holder : word;
        forbid(scores[loser], kind);
        decided[loser] = best(scores[loser]);
        return loser;
    }

    /** What is lost if the word has another relation. */
    private float cost(int word, float[][] scores, int[] decided) {
        float[] others = scores[word].clone();
        float own = others[decided[word]];
        forbid(others, kinds[decided[word]]);
        return own - others[best(others)];
    }

    private void forbid(float[] scores, int kind) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = kinds[i] == kind ? Float.NEGATIVE_INFINITY : scores[i];
        }
    }

    private int best(float[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (i != root && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }
}
