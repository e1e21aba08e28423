package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Set;

/** Mends infinitives that parsers hang where their subject is not found: after "for Rome", after verbs of asking, after "so far as". */
final class ControlRepair {

    private static final EventNouns EVENTS = EventNouns.standard();

    private static final Set<String> NEGATIONS = Set.of("not", "never");

    private final DependencyTree tree;
    private final TreeEdit edit;

    ControlRepair(DependencyTree tree, TreeEdit edit) {
        this.tree = tree;
        this.edit = edit;
    }

    void repair(int word) {
        boolean bare = tree.token(word).xpos().equals("VB") && tree.head(word) != DependencyTree.ROOT;
        int mark = bare ? Dependents.first(tree, word, "mark") : NONE;
        if (mark != NONE && Dependents.lower(tree, mark).equals("to")) {
            forSubject(word, mark);
            asked(word);
            planned(word);
            negated(word, mark);
        }
        soFarAs(word);
        secondGerund(word);
    }

    /** "pushed for <i>Rome</i> to leave", "calls for <i>Rome</i> to leave": Rome is to leave; but "came for a rally to protest". */
    private void forSubject(int verb, int to) {
        int above = tree.head(verb);
        if (Dependents.has(tree, verb, "nsubj")) {
            return;
        }
        for (int noun : tree.dependents(above)) {
            boolean before = noun < to && (Dependents.is(tree, noun, "obl") || Dependents.is(tree, noun, "nmod"));
            boolean beside = before && Dependents.markers(tree, noun, "case").equals("for") && last(noun) == to - 1;
            if (beside && !EVENTS.contains(tree.token(noun).lemma())) {
                edit.attach(noun, verb, "nsubj");
                return;
            }
        }
    }

    /** The last word of the phrase. */
    private int last(int head) {
        int last = head;
        for (int dependent : tree.dependents(head)) {
            last = Math.max(last, last(dependent));
        }
        return last;
    }

    /** "invited Rome <i>to leave</i>": what it is asked for, and no purpose of the asking. */
    private void asked(int verb) {
        int above = tree.head(verb);
        int object = Dependents.first(tree, above, "obj", "iobj");
        boolean purpose = tree.relation(verb).equals("advcl")
                && object != NONE
                && object < verb
                && LexicalClasses.isIn("object-control", tree.token(above).lemma());
        if (purpose) {
            edit.attach(verb, above, "xcomp");
        }
    }

    /** "The king plans <i>to leave</i>", with "plans" taken for a noun that has a subject. */
    private void planned(int verb) {
        int above = tree.head(verb);
        boolean noun = Dependents.is(tree, verb, "acl")
                && Dependents.isUpos(tree, above, Upos.NOUN)
                && Dependents.has(tree, above, "nsubj")
                && !Dependents.has(tree, above, "cop", "det", "case");
        if (noun) {
            edit.attach(verb, above, "xcomp");
        }
    }

    /** "vowed <i>never</i> to leave": what is vowed is not to leave. */
    private void negated(int verb, int to) {
        boolean before = to > 0
                && tree.head(to - 1) == tree.head(verb)
                && Dependents.is(tree, to - 1, "advmod")
                && NEGATIONS.contains(Dependents.lower(tree, to - 1));
        if (before) {
            edit.attach(to - 1, verb, "advmod");
        }
    }

    /** "Rome went so far <i>as to leave</i>". */
    private void soFarAs(int verb) {
        int adverb = tree.head(verb);
        boolean far = adverb != DependencyTree.ROOT
                && Dependents.is(tree, verb, "advcl")
                && Dependents.is(tree, adverb, "advmod")
                && Dependents.lower(tree, adverb).equals("far")
                && Dependents.markers(tree, verb, "mark").equals("as to");
        if (far) {
            edit.attach(verb, tree.head(adverb), "advcl");
        }
    }

    /** "accused Rome of lying and <i>arming</i> the rebels": Rome arms them. */
    private void secondGerund(int word) {
        boolean joined = Dependents.is(tree, word, "conj")
                && tree.token(word).xpos().equals("VBG")
                && Dependents.has(tree, word, "cc");
        int verb = tree.head(word);
        while (joined && verb != DependencyTree.ROOT && !isGerundGoverning(verb)) {
            verb = Dependents.isUpos(tree, verb, Upos.VERB) && !isGerund(verb) ? DependencyTree.ROOT : tree.head(verb);
        }
        if (!joined || verb == DependencyTree.ROOT) {
            return;
        }
        int before = Dependents.first(tree, word, "cc") - 1;
        for (int gerund = verb + 1; gerund <= before; gerund++) {
            boolean first = isGerund(gerund)
                    && tree.head(gerund) != DependencyTree.ROOT
                    && ArgumentFinder.marker(tree, gerund).matches("of|for");
            if (first && !Dependents.lower(tree, before).equals(",")) {
                edit.attach(word, gerund, "conj");
                return;
            }
        }
    }

    private boolean isGerundGoverning(int verb) {
        return LexicalClasses.isIn("object-gerund", tree.token(verb).lemma());
    }

    private boolean isGerund(int word) {
        return tree.token(word).xpos().equals("VBG");
    }
}
