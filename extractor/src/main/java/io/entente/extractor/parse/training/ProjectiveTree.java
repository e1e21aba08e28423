package io.entente.extractor.parse.training;

/** Makes trees projective, so that a transition parser can build them (Nivre and Nilsson 2005, without encoding). */
final class ProjectiveTree {

    private ProjectiveTree() {}

    /**
     * Heads of which no two arcs cross: while there is an arc that passes over a word outside of its head's subtree, the
     * shortest such arc is lifted to its head's head.
     *
     * @param heads for each word its head; the number of words is the root
     */
    static int[] heads(int[] heads) {
        int[] lifted = heads.clone();
        for (int crossing = shortestCrossing(lifted); crossing >= 0; crossing = shortestCrossing(lifted)) {
            lifted[crossing] = lifted[lifted[crossing]];
        }
        return lifted;
    }

    private static int shortestCrossing(int[] heads) {
        int shortest = -1;
        int length = Integer.MAX_VALUE;
        for (int word = 0; word < heads.length; word++) {
            int head = heads[word];
            if (head < heads.length && Math.abs(head - word) < length && crosses(heads, word, head)) {
                shortest = word;
                length = Math.abs(head - word);
            }
        }
        return shortest;
    }

    private static boolean crosses(int[] heads, int word, int head) {
        for (int between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
            int ancestor = between;
            while (ancestor != head && ancestor < heads.length) {
                ancestor = heads[ancestor];
            }
            if (ancestor != head) {
                return true;
            }
        }
        return false;
    }
}
