package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Set;

/** Mends sentences that an "officials said" stands in or after: parsers often tear what is said apart. */
final class ReportRepair {

    private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");

    /** Tags of "which" and "who". */
    private static final Set<String> RELATIVES = Set.of("WDT", "WP");

    /** What only somebody who speaks does. */
    private static final Set<String> SPEECH_ACTS = Set.of(
            "accuse",
            "appeal",
            "blame",
            "call",
            "condemn",
            "criticise",
            "criticize",
            "demand",
            "denounce",
            "praise",
            "thank",
            "urge",
            "vow",
            "warn");

    private static final Set<String> THINGS = Set.of("it", "this", "that", "there");

    private static final EventNouns EVENTS = EventNouns.standard();

    private final DependencyTree tree;
    private final TreeEdit edit;

    ReportRepair(DependencyTree tree, TreeEdit edit) {
        this.tree = tree;
        this.edit = edit;
    }

    void repair(int word) {
        insertion(word);
        halves(word);
        itSeems(word);
        speaksOn(word);
        reproached(word);
        whichTheySay(word);
    }

    /** "It is conceivable, officials said, <i>that Rome leaves</i>": conceivable, not said once more. */
    private void insertion(int clause) {
        int saying = tree.head(clause);
        int mark = tree.relation(clause).equals("ccomp") ? Dependents.first(tree, clause, "mark") : NONE;
        boolean inserted = mark > saying
                && Dependents.lower(tree, mark).equals("that")
                && Dependents.lower(tree, mark - 1).equals(",");
        int predicate = inserted ? saidBefore(saying) : NONE;
        int subject = predicate == NONE ? NONE : Dependents.first(tree, predicate, "nsubj", "expl");
        if (subject != NONE && Dependents.lower(tree, subject).equals("it")) {
            edit.attach(clause, predicate, "ccomp");
        }
    }

    /** What stands before the saying: the clause that it was hung on, or that was hung on it. */
    private int saidBefore(int saying) {
        boolean aside = Dependents.is(tree, saying, "parataxis") || Dependents.is(tree, saying, "conj");
        if (aside) {
            return tree.head(saying);
        }
        int said = Dependents.first(tree, saying, "ccomp");
        return said < saying ? said : NONE;
    }

    /** "Reports that Rome left were untrue, officials said", "Provided that it rains, Rome will leave, officials said". */
    private void halves(int saying) {
        int first = NONE;
        int second = NONE;
        for (int clause : Dependents.all(tree, saying, "ccomp")) {
            if (clause < saying) {
                first = first == NONE ? clause : first;
                second = clause;
            }
        }
        if (first == second) {
            return;
        }
        boolean subject = Dependents.has(tree, second, "nsubj", "csubj", "expl");
        boolean phrase = Dependents.isNominal(tree, first) && !Dependents.has(tree, first, "cop", "nsubj");
        boolean participle = Dependents.isUpos(tree, first, Upos.VERB)
                && PARTICIPLES.contains(tree.token(first).xpos())
                && !Dependents.has(tree, first, "nsubj", "aux:pass");
        if (phrase && !subject) {
            edit.attach(first, second, Heads.isPassive(tree, second) ? "nsubj:pass" : "nsubj");
        } else if (participle && subject) {
            edit.attach(first, second, "advcl");
        }
    }

    /** "Guards, <i>it seems</i>, arrested two men": the guards are no subject of "seems". */
    private void itSeems(int clause) {
        int seems = tree.head(clause);
        boolean said = seems != DependencyTree.ROOT && tree.relation(clause).equals("ccomp");
        int it = said ? Dependents.first(tree, seems, "expl") : NONE;
        int subject = it == NONE ? NONE : Dependents.first(tree, seems, "nsubj");
        boolean inserted = subject != NONE
                && subject < it
                && Dependents.lower(tree, it - 1).equals(",")
                && !Dependents.has(tree, clause, "nsubj", "mark");
        if (inserted) {
            edit.attach(subject, clause, "nsubj");
        }
    }

    /** "Rome said the closure was illegal and <i>accused</i> Sparta of piracy": closures accuse nobody, Rome does. */
    private void speaksOn(int act) {
        int said = tree.head(act);
        boolean second = Dependents.is(tree, act, "conj")
                && SPEECH_ACTS.contains(tree.token(act).lemma())
                && !Dependents.has(tree, act, "nsubj", "mark")
                && Dependents.is(tree, said, "ccomp");
        int saying = second ? tree.head(said) : NONE;
        boolean told = saying != NONE && saying < said && Dependents.has(tree, saying, "nsubj");
        int subject = told ? Dependents.first(tree, said, "nsubj", "expl") : NONE;
        if (subject != NONE
                && (THINGS.contains(Dependents.lower(tree, subject))
                        || EVENTS.contains(tree.token(subject).lemma()))) {
            edit.attach(act, saying, "conj");
        }
    }

    /** "Rome left, accusing Veii of spying and <i>arming</i> the rebels": Veii armed them, Rome only accuses. */
    private void reproached(int act) {
        int accusing = tree.head(act);
        boolean second = Dependents.is(tree, act, "conj")
                && (tree.token(act).xpos().equals("VBG")
                        || ArgumentFinder.marker(tree, act).equals("of"))
                && tree.token(accusing).xpos().equals("VBG")
                && LexicalClasses.isIn("object-gerund", tree.token(accusing).lemma())
                && !SPEECH_ACTS.contains(tree.token(act).lemma());
        if (!second) {
            return;
        }
        int object = Dependents.first(tree, accusing, "obj");
        for (int deed = accusing + 1; deed < act; deed++) {
            boolean reproach = (tree.head(deed) == accusing || (object != NONE && tree.head(deed) == object))
                    && ArgumentFinder.marker(tree, deed).equals("of");
            if (reproach) {
                edit.attach(act, deed, "conj");
                return;
            }
        }
    }

    /** "the rebels, <i>who</i> Rome says burned the bridge": they burned it, and Rome says so. */
    private void whichTheySay(int pronoun) {
        int saying = tree.head(pronoun);
        boolean relative = saying > pronoun
                && Dependents.is(tree, saying, "acl:relcl")
                && RELATIVES.contains(tree.token(pronoun).xpos())
                && !Dependents.is(tree, pronoun, "nsubj");
        int said = relative ? Dependents.first(tree, saying, "ccomp") : NONE;
        boolean open = said > saying
                && Dependents.has(tree, saying, "nsubj")
                && !Dependents.has(tree, said, "nsubj", "expl", "mark")
                && isFinite(said);
        if (open) {
            edit.attach(pronoun, said, Heads.isPassive(tree, said) ? "nsubj:pass" : "nsubj");
        }
    }

    /** With a tense; taggers take some past tenses that lack a subject for participles. */
    private boolean isFinite(int verb) {
        return Dependents.has(tree, verb, "aux", "cop")
                || FINITE.contains(tree.token(verb).xpos());
    }
}
