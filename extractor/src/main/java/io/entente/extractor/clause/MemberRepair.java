package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Set;

/** Mends who is one of whom: "two cities, Rome and Veii", "several cities, among them Rome", "14 of its ships". */
final class MemberRepair {

    private static final Set<String> AMONG_WHOM = Set.of("them", "whom", "those", "which");

    private static final Set<String> ALONG_WITH = Set.of("along with", "together with", "as well as", "alongside");

    /** Words between the members that are named and those whom they are among. */
    private static final int FARTHEST = 12;

    private final DependencyTree tree;
    private final TreeEdit edit;

    MemberRepair(DependencyTree tree, TreeEdit edit) {
        this.tree = tree;
        this.edit = edit;
    }

    void repair(int word) {
        partOf(word);
        counted(word);
        among(word);
        both(word);
        alongWith(word);
    }

    /** "urged <i>both</i> to leave": two who are urged, and no first half of "both … and …". */
    private void both(int word) {
        int next = word + 1;
        int verb = word - 1;
        boolean alone = verb >= 0
                && next < tree.size()
                && tree.relation(word).equals("cc:preconj")
                && Dependents.lower(tree, word).equals("both")
                && tree.token(next).xpos().equals("TO")
                && Dependents.isUpos(tree, verb, Upos.VERB);
        if (alone) {
            edit.attach(word, verb, "obj");
        }
    }

    /** "Rome, <i>along with Veii</i>, left": so did Veii. */
    private void alongWith(int name) {
        int first = tree.head(name);
        boolean beside = Dependents.is(tree, name, "nmod")
                && Dependents.isUpos(tree, name, Upos.PROPN)
                && ALONG_WITH.contains(Dependents.markers(tree, name, "case"))
                && Dependents.is(tree, first, "nsubj")
                && Dependents.isUpos(tree, first, Upos.PROPN);
        if (!beside) {
            return;
        }
        edit.attach(name, first, "conj");
        Dependents.all(tree, name, "conj").forEach(other -> edit.attach(other, first, "conj"));
        Dependents.all(tree, name, "case").forEach(word -> edit.attach(word, name, "cc"));
    }

    /** "handed Rome <i>14 of its ships</i>": what is handed to Rome, and no part of its name. */
    private void partOf(int number) {
        int name = tree.head(number);
        int verb = name == DependencyTree.ROOT ? name : tree.head(name);
        boolean part = tree.relation(number).equals("flat")
                && Dependents.isUpos(tree, number, Upos.NUM)
                && number + 1 < tree.size()
                && Dependents.lower(tree, number + 1).equals("of")
                && name < number
                && Dependents.is(tree, name, "obj")
                && Dependents.isUpos(tree, verb, Upos.VERB);
        if (!part) {
            return;
        }
        edit.attach(name, verb, "iobj");
        edit.attach(number, verb, "obj");
        int whole = tree.head(number + 1);
        if (whole > number && tree.head(whole) != number) {
            edit.attach(whole, number, "nmod");
        }
    }

    /** "<i>Two</i> cities, <i>Rome and Veii</i>, signed": which two they are, and no third. */
    private void counted(int name) {
        int noun = tree.head(name);
        boolean listed = Dependents.is(tree, name, "conj")
                && Dependents.isUpos(tree, name, Upos.PROPN)
                && noun == name - 2
                && tree.token(name - 1).form().equals(",")
                && Dependents.isUpos(tree, noun, Upos.NOUN)
                && Dependents.has(tree, noun, "nummod")
                && Dependents.first(tree, noun, "conj") == name
                && (Dependents.all(tree, noun, "conj").size() > 1 || Dependents.has(tree, name, "conj"));
        if (!listed) {
            return;
        }
        edit.attach(name, noun, "appos");
        for (int other : Dependents.all(tree, noun, "conj")) {
            if (other != name) {
                edit.attach(other, name, "conj");
            }
        }
    }

    /** "several cities, among them <i>Rome</i>": one of the cities. */
    private void among(int name) {
        int them = tree.dependents(name).isEmpty()
                ? name - 1
                : Math.min(tree.dependents(name).getFirst(), name) - 1;
        int among = them - 1;
        boolean listed = among > 1
                && tree.token(among - 1).form().equals(",")
                && Dependents.lower(tree, among).equals("among")
                && AMONG_WHOM.contains(Dependents.lower(tree, them))
                && Dependents.isNominal(tree, name)
                && !Dependents.isBelow(tree, name, them);
        int noun = listed ? nounBefore(among - 1) : NONE;
        if (noun == NONE || Dependents.isBelow(tree, noun, name)) {
            return;
        }
        edit.attach(name, noun, "nmod");
        edit.attach(among, name, "case");
        edit.attach(them, among, "fixed");
    }

    /** The head of the noun phrase that ends before the comma. */
    private int nounBefore(int comma) {
        int noun = comma - 1;
        while (noun >= 0
                && !tree.token(noun).xpos().equals("NNS")
                && tree.head(noun) != DependencyTree.ROOT
                && comma - noun < FARTHEST) {
            noun--;
        }
        return noun >= 0 && tree.token(noun).xpos().equals("NNS") ? noun : NONE;
    }
}
