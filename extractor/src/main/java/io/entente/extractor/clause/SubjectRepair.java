package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Set;

/** Mends subjects that a relative clause, a list or a headline's comma parts from their verb. */
final class SubjectRepair {

    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "whom");

    private final DependencyTree tree;
    private final TreeEdit edit;

    SubjectRepair(DependencyTree tree, TreeEdit edit) {
        this.tree = tree;
        this.edit = edit;
    }

    void repair(int word) {
        parted(word);
        apposed(word);
        headline(word);
        trailing(word);
    }

    /** "<i>Rome</i>, to which Veii belongs, called on Ostia": the name before a relative clause is no time when somebody called. */
    private void parted(int name) {
        int verb = tree.head(name);
        int relative = relativeAfter(name);
        boolean adverbial = tree.relation(name).equals("obl:unmarked") && isName(name) && relative != NONE;
        if (!adverbial || verb <= relative || !Dependents.isUpos(tree, verb, Upos.VERB)) {
            return;
        }
        int other = Dependents.first(tree, verb, "nsubj");
        if (other != NONE) {
            // "among them the writer <i>Flavia</i>, deplored": the writer's name
            int noun = other - 1;
            if (other < relative
                    || !Dependents.isUpos(tree, noun, Upos.NOUN)
                    || !Dependents.isUpos(tree, other, Upos.PROPN)) {
                return;
            }
            edit.attach(other, noun, "appos");
        }
        edit.attach(name, verb, "nsubj");
        int clause = tree.head(relative);
        while (clause != DependencyTree.ROOT && tree.head(clause) != verb && tree.head(clause) != name) {
            clause = tree.head(clause);
        }
        if (clause != DependencyTree.ROOT && Dependents.is(tree, clause, "advcl") && clause < verb) {
            edit.attach(clause, name, "acl:relcl");
        }
    }

    /** "Rome, which likes Veii, <i>plans</i> to leave", with the verb taken for a second name of Rome. */
    private void apposed(int verb) {
        int name = tree.head(verb);
        boolean apposed = verb > name
                && (Dependents.is(tree, verb, "appos") || Dependents.is(tree, verb, "parataxis"))
                && Dependents.isUpos(tree, verb, Upos.VERB)
                && tree.token(verb).xpos().matches("VB[DZP]")
                && !Dependents.has(tree, verb, "nsubj", "expl", "mark")
                && tree.token(verb - 1).form().equals(",")
                && Dependents.isNominal(tree, name)
                && !Dependents.has(tree, name, "cop", "nsubj")
                && tree.head(name) == DependencyTree.ROOT;
        int relative = apposed ? relativeAfter(name) : NONE;
        if (relative != NONE && relative < verb) {
            edit.raise(verb, "nsubj");
        }
    }

    /** The relative pronoun behind the comma after the name: "Rome, which", "Rome, to which". */
    private int relativeAfter(int name) {
        int comma = name + 1;
        while (comma < tree.size() && tree.head(comma) == name && Dependents.is(tree, comma, "flat")) {
            comma++;
        }
        if (comma + 2 >= tree.size() || !tree.token(comma).form().equals(",")) {
            return NONE;
        }
        if (RELATIVES.contains(Dependents.lower(tree, comma + 1))) {
            return comma + 1;
        }
        boolean preposition = Dependents.isUpos(tree, comma + 1, Upos.ADP);
        return preposition && RELATIVES.contains(Dependents.lower(tree, comma + 2)) ? comma + 2 : NONE;
    }

    /** "Malta, <i>Ruritania</i> ban goods": no single name bans, if "ban" has no "s". */
    private void headline(int name) {
        int verb = tree.head(name);
        int second = name + 2;
        boolean before = tree.relation(name).equals("obl:unmarked")
                && isName(name)
                && second < verb
                && tree.token(name + 1).form().equals(",")
                && tree.token(verb).xpos().matches("VBP?")
                && !Dependents.has(tree, verb, "aux");
        int subject = before ? Dependents.first(tree, verb, "nsubj") : NONE;
        boolean pair = subject != NONE
                && subject == verb - 1
                && Dependents.isUpos(tree, subject, Upos.PROPN)
                && !Dependents.has(tree, subject, "conj");
        if (pair) {
            edit.attach(name, verb, "nsubj");
            edit.attach(subject, name, "conj");
        }
    }

    /** "plans to send ships to Rome, the city's <i>ally</i>": an infinitive has no subject behind it. */
    private void trailing(int noun) {
        int verb = tree.head(noun);
        boolean after = tree.relation(noun).equals("nsubj")
                && verb != DependencyTree.ROOT
                && verb < noun
                && tree.token(verb).xpos().equals("VB")
                && Dependents.markers(tree, verb, "mark").endsWith("to");
        int comma = after ? begin(noun) - 1 : NONE;
        int named = comma - 1;
        if (named <= verb || !tree.token(comma).form().equals(",") || !Dependents.isNominal(tree, named)) {
            return;
        }
        while (tree.head(named) > verb
                && (Dependents.is(tree, named, "flat") || Dependents.is(tree, named, "compound"))) {
            named = tree.head(named);
        }
        edit.attach(noun, named, "appos");
    }

    private int begin(int head) {
        int begin = head;
        for (int dependent : tree.dependents(head)) {
            if (!Dependents.is(tree, dependent, "punct")) {
                begin = Math.min(begin, begin(dependent));
            }
        }
        return begin;
    }

    private boolean isName(int word) {
        return Dependents.isUpos(tree, word, Upos.PROPN) && !LexicalClasses.isIn("time", Dependents.lower(tree, word));
    }
}
