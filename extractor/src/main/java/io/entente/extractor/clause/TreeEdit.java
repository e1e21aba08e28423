package io.entente.extractor.clause;

import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.List;

/** A tree whose words get other heads. */
final class TreeEdit {

    private final DependencyTree tree;
    private final int[] heads;
    private final List<String> relations = new ArrayList<>();
    private boolean changed;

    TreeEdit(DependencyTree tree) {
        this.tree = tree;
        this.heads = new int[tree.size()];
        for (int word = 0; word < tree.size(); word++) {
            heads[word] = tree.head(word);
            relations.add(tree.relation(word));
        }
    }

    /** Hangs the word on the head, unless that hangs on the word by now. */
    void attach(int word, int head, String relation) {
        if (isBelow(head, word)) {
            return;
        }
        heads[word] = head;
        relations.set(word, relation);
        changed = true;
    }

    /** Hangs the word where its head hung, and the head on the word. */
    void raise(int word, String relationOfHead) {
        int head = tree.head(word);
        attach(word, tree.head(head), tree.relation(head));
        attach(head, word, relationOfHead);
    }

    private boolean isBelow(int low, int high) {
        int at = low;
        for (int steps = 0; at != DependencyTree.ROOT && at != high && steps < heads.length; steps++) {
            at = heads[at];
        }
        return at == high && high != DependencyTree.ROOT;
    }

    /** The tree as it was if no word has got another head. */
    DependencyTree result() {
        return changed ? new DependencyTree(tree.tagged(), heads, relations) : tree;
    }
}
