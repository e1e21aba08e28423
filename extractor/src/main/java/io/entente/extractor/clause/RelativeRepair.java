package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Set;

/** Finds what a relative clause is about where parsers take another noun, or no relative clause at all. */
final class RelativeRepair {

    private static final Set<String> RELATIVES = Set.of("that", "which");

    private final DependencyTree tree;
    private final TreeEdit edit;

    RelativeRepair(DependencyTree tree, TreeEdit edit) {
        this.tree = tree;
        this.edit = edit;
    }

    void repair(int word) {
        nearest(word);
        harming(word);
        judged(word);
        content(word);
    }

    /** "rejected 'insinuations' <i>that</i> Rome had raided Veii": what they say, if "that" is no part of the clause and the clause lacks none. */
    private void content(int that) {
        int clause = tree.relation(that).equals("mark")
                        && Dependents.lower(tree, that).equals("that")
                ? tree.head(that)
                : NONE;
        if (clause != NONE
                && tree.relation(clause).equals("acl:relcl")
                && Dependents.has(tree, clause, "nsubj")
                && Dependents.has(tree, clause, "obj", "ccomp", "xcomp")) {
            edit.attach(clause, tree.head(clause), "acl");
        }
    }

    /**
     * "a quarrel with <i>Rome</i>, which denies the theft": Rome does, not the quarrel. Of thirty such clauses of news in which
     * parsers chose the noun before the preposition, four told of an event ("a truce with Rome, which <i>began</i> in May").
     */
    private void nearest(int which) {
        int clause = tree.head(which);
        boolean acting = which > 1
                && tree.relation(which).equals("nsubj")
                && tree.token(which - 1).form().equals(",")
                && Dependents.lower(tree, which).equals("which")
                && tree.relation(clause).equals("acl:relcl")
                && Dependents.isUpos(tree, clause, Upos.VERB)
                && !LexicalClasses.isIn("lasting", tree, clause);
        int noun = acting ? tree.head(clause) : NONE;
        if (noun == NONE || !Dependents.isUpos(tree, noun, Upos.NOUN) || isHarm(noun, clause)) {
            return;
        }
        int name = which - 2;
        while (Dependents.is(tree, name, "flat") || Dependents.is(tree, name, "compound")) {
            name = tree.head(name);
        }
        boolean beside = Dependents.isUpos(tree, name, Upos.PROPN)
                && Dependents.is(tree, name, "nmod")
                && Dependents.has(tree, name, "case")
                && noun < name
                && Dependents.isBelow(tree, name, noun);
        if (beside) {
            edit.attach(clause, name, "acl:relcl");
        }
    }

    /** "raids on villages in Rome <i>that killed</i> ten": the raids did, not Rome. */
    private void harming(int clause) {
        int place = tree.head(clause);
        boolean harm = tree.relation(clause).equals("acl:relcl")
                && LexicalClasses.isIn("harming", tree.token(clause).lemma())
                && Dependents.has(tree, clause, "obj")
                && isRelative(Dependents.first(tree, clause, "nsubj"));
        for (int noun = place; harm && Dependents.is(tree, noun, "nmod"); noun = tree.head(noun)) {
            if (LexicalClasses.isIn("calamity", tree.token(noun).lemma())) {
                return;
            }
            if (LexicalClasses.isIn("calamity", tree.token(tree.head(noun)).lemma())) {
                edit.attach(clause, tree.head(noun), "acl:relcl");
                return;
            }
        }
    }

    /** "a <i>war</i> with Rome, which would <i>destroy</i> the port". */
    private boolean isHarm(int noun, int verb) {
        return LexicalClasses.isIn("calamity", tree.token(noun).lemma())
                && LexicalClasses.isIn("harming", tree.token(verb).lemma());
    }

    private boolean isRelative(int subject) {
        return subject != NONE && RELATIVES.contains(Dependents.lower(tree, subject));
    }

    /** ", a charge <i>that</i> Rome called baseless": the verb lacks an object, and that is the charge. */
    private void judged(int that) {
        int noun = that - 1;
        int clause = tree.head(that);
        boolean relative = noun > 0
                && clause > that
                && tree.head(clause) == noun
                && Dependents.is(tree, clause, "acl")
                && Dependents.lower(tree, that).equals("that")
                && (Dependents.is(tree, that, "mark") || Dependents.is(tree, that, "obj"))
                && LexicalClasses.isIn("assessing", tree.token(clause).lemma())
                && Dependents.has(tree, clause, "nsubj");
        boolean lacking = relative
                && tree.dependents(clause).stream()
                        .noneMatch(word -> word != that
                                && (Dependents.is(tree, word, "obj") || Dependents.is(tree, word, "ccomp")));
        if (lacking) {
            edit.attach(that, clause, "obj");
            edit.attach(clause, noun, "acl:relcl");
        }
    }
}
