package io.entente.extractor.parse.graph.training;

import io.entente.syntax.DependencyTree;
import java.util.List;

/**
 * What a sentence should give.
 *
 * @param tree the gold tree over the tags that a tagger gave
 * @param tags the gold tags of its words, as {@link io.entente.extractor.tag.JointTag} writes them
 */
public record GoldTree(DependencyTree tree, List<String> tags) {

    public GoldTree {
        tags = List.copyOf(tags);
        if (tags.size() != tree.size()) {
            throw new IllegalArgumentException(tags.size() + " tags for " + tree.size() + " words");
        }
    }
}
