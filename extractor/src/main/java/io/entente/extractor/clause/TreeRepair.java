package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.List;

/** Mends attachments that parsers get wrong often and grammar decides. */
public final class TreeRepair {

    private final DependencyTree tree;
    private final int[] heads;
    private final List<String> relations = new ArrayList<>();
    private boolean changed;

    private TreeRepair(DependencyTree tree) {
        this.tree = tree;
        this.heads = new int[tree.size()];
        for (int word = 0; word < tree.size(); word++) {
            heads[word] = tree.head(word);
            relations.add(tree.relation(word));
        }
    }

    /** The tree, or one with the same words and other attachments. */
    public static DependencyTree repair(DependencyTree tree) {
        TreeRepair repair = new TreeRepair(tree);
        for (int word = 0; word < tree.size(); word++) {
            repair.complement(word);
            repair.surname(word);
        }
        return repair.changed ? new DependencyTree(tree.tagged(), repair.heads, repair.relations) : tree;
    }

    /** "said last week that Rome had left", "told the king that Rome had left": the clause is what is said, not the week's. */
    private void complement(int clause) {
        int noun = tree.head(clause);
        boolean adnominal = tree.baseRelation(clause).equals("acl") && noun != DependencyTree.ROOT && noun < clause;
        int verb = adnominal ? tree.head(noun) : NONE;
        if (verb == NONE || !Dependents.isUpos(tree, verb, Upos.VERB) || Dependents.has(tree, verb, "ccomp")) {
            return;
        }
        if (Dependents.lower(tree, noun).equals("that") && tree.relation(noun).equals("obj")) {
            // "say that Rome left", with "that" taken for the object
            attach(clause, verb, "ccomp");
            attach(noun, clause, "mark");
        } else if (Dependents.markers(tree, clause, "mark").equals("that") && isBeside(noun, verb)) {
            attach(clause, verb, "ccomp");
        }
    }

    private boolean isBeside(int noun, int verb) {
        return switch (tree.baseRelation(noun)) {
            case "obl", "iobj" -> true;
            case "obj" -> VerbClasses.isIn("addressee", tree.token(verb).lemma());
            default -> false;
        };
    }

    /** "Rudolf Rassendyll": two capitalized words side by side are one name, not a name and an apposition. */
    private void surname(int word) {
        boolean apposed = word > 0 && tree.relation(word).equals("appos") && tree.head(word) == word - 1;
        if (apposed && Dependents.isUpos(tree, word, Upos.PROPN) && isCapitalized(word - 1)) {
            attach(word, word - 1, "flat");
        }
    }

    private boolean isCapitalized(int word) {
        return Character.isUpperCase(tree.token(word).form().charAt(0));
    }

    private void attach(int word, int head, String relation) {
        heads[word] = head;
        relations.set(word, relation);
        changed = true;
    }
}
