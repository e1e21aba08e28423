package io.entente.extractor.parse.training;

import io.entente.syntax.DependencyTree;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The relations that the parser tells apart: the universal ones, and the subtypes that later stages read. */
public final class RelationInventory {

    private static final Set<String> SUBTYPES = Set.of(
            "nsubj:pass",
            "nsubj:outer",
            "csubj:pass",
            "aux:pass",
            "obl:agent",
            "obl:unmarked",
            "nmod:poss",
            "nmod:unmarked",
            "nmod:desc",
            "acl:relcl",
            "advcl:relcl",
            "compound:prt",
            "cc:preconj",
            "det:predet");

    private RelationInventory() {}

    /** The relation of a word as the parser knows it. */
    public static String relation(DependencyTree tree, int word) {
        String relation = tree.relation(word);
        return SUBTYPES.contains(relation) ? relation : tree.baseRelation(word);
    }

    /** The relations that occur in the trees, in the order of the alphabet. */
    public static List<String> of(List<DependencyTree> trees) {
        TreeSet<String> relations = new TreeSet<>();
        for (DependencyTree tree : trees) {
            for (int word = 0; word < tree.size(); word++) {
                relations.add(relation(tree, word));
            }
        }
        return List.copyOf(relations);
    }
}
