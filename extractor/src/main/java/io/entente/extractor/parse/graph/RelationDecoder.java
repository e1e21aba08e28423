package io.entente.extractor.parse.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides on the relations of a tree's arcs: the best of each arc, but of the relations that a head has once only, the
 * best arc gets one: "called the truce a defeat" has one object.
 */
final class RelationDecoder {

    private static final int ROOT = -1;
    private static final String ROOT_RELATION = "root";

    /** Relations of which a head has one at most, by what they are: the subtypes of a subject are one kind. */
    private static final Map<String, String> ONCE = Map.of(
            "nsubj", "subject",
            "nsubj:pass", "subject",
            "csubj", "subject",
            "csubj:pass", "subject",
            "obj", "object",
            "iobj", "indirect object");

    private final List<String> relations;

    RelationDecoder(List<String> relations) {
        this.relations = relations;
    }

    /**
     * The relation of each word.
     *
     * @param heads the words' heads, −1 for the root
     * @param scores for each word those of the relations
     */
    String[] decode(int[] heads, float[][] scores) {
        String[] decided = new String[heads.length];
        for (int i = 0; i < heads.length; i++) {
            decided[i] = heads[i] == ROOT ? ROOT_RELATION : best(scores[i]);
        }
        Map<String, Integer> holders = new HashMap<>();
        for (int i = 0; i < heads.length; i++) {
            int word = i;
            while (word >= 0 && ONCE.containsKey(decided[word])) {
                word = place(word, heads, scores, decided, holders);
            }
        }
        return decided;
    }

    /** Gives the word its relation, and returns a word that has to take another one for it, −1 if there is none. */
    private int place(int word, int[] heads, float[][] scores, String[] decided, Map<String, Integer> holders) {
        String kind = heads[word] + " " + kind(decided[word]);
        Integer holder = holders.get(kind);
        if (holder == null) {
            holders.put(kind, word);
            return -1;
        }
        int loser = cost(holder, scores, decided) < cost(word, scores, decided) ? holder : word;
        holders.put(kind, loser == word ? holder : word);
        forbid(scores[loser], kind(decided[loser]));
        decided[loser] = best(scores[loser]);
        return loser;
    }

    /** What is lost if the word has another relation. */
    private float cost(int word, float[][] scores, String[] decided) {
        float[] others = scores[word].clone();
        float own = others[relations.indexOf(decided[word])];
        forbid(others, kind(decided[word]));
        return own - others[relations.indexOf(best(others))];
    }

    private void forbid(float[] scores, String kind) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = kind.equals(kind(relations.get(i))) ? Float.NEGATIVE_INFINITY : scores[i];
        }
    }

    private static String kind(String relation) {
        return ONCE.getOrDefault(relation, "");
    }

    private String best(float[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            boolean possible = !relations.get(i).equals(ROOT_RELATION);
            best = possible && (best < 0 || scores[i] > scores[best]) ? i : best;
        }
        return relations.get(best);
    }
}
