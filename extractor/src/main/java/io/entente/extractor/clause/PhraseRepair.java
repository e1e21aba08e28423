package io.entente.extractor.clause;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Set;
import java.util.stream.IntStream;

/** Mends what parsers get wrong inside of phrases: names beside nouns, parts of compounds, verbs of two words. */
final class PhraseRepair {

    /** Verbs with particles that are prepositions elsewhere. */
    private static final Set<String> PHRASAL = Set.of(
            "shut off",
            "cut off",
            "call off",
            "turn off",
            "switch off",
            "shut down",
            "shoot down",
            "turn down",
            "take over",
            "hand over",
            "carry out",
            "wipe out",
            "set up",
            "blow up");

    private static final EventNouns EVENTS = EventNouns.standard();

    private static final Set<String> OF_EVENTS = Set.of("by", "on", "against", "between", "with", "from", "into");

    private static final Set<String> PARTS_OF_STATES =
            Set.of("South", "North", "East", "West", "Sri", "Saudi", "New", "Costa", "Sierra", "Central", "Equatorial");

    private static final Set<String> SHARES = Set.of("percent", "half", "third", "quarter", "most");

    private final DependencyTree tree;
    private final TreeEdit edit;

    PhraseRepair(DependencyTree tree, TreeEdit edit) {
        this.tree = tree;
        this.edit = edit;
    }

    void repair(int word) {
        surname(word);
        headline(word);
        namesake(word);
        described(word);
        ratherThan(word);
        parted(word);
        due(word);
        particle(word);
        afterFixed(word);
        share(word);
        afterEvent(word);
        twoStates(word);
        secondOffice(word);
        hyphenated(word);
    }

    /** "Flavia, the Carpathian leader and <i>chairman</i> of the bloc, left": one who is both, not two who left. */
    private void secondOffice(int word) {
        int name = tree.head(word);
        boolean joined = Dependents.is(tree, word, "conj")
                && Dependents.isUpos(tree, word, Upos.NOUN)
                && Dependents.isUpos(tree, name, Upos.PROPN);
        if (!joined) {
            return;
        }
        for (int office : Dependents.all(tree, name, "appos")) {
            boolean noComma = office < word
                    && Dependents.isUpos(tree, office, Upos.NOUN)
                    && IntStream.range(office + 1, word)
                            .noneMatch(each -> tree.token(each).form().equals(","));
            if (noComma) {
                edit.attach(word, office, "conj");
                return;
            }
        }
    }

    /** "<i>Rome</i>-Veii trade doubled": both names belong to the noun, not the first to the verb. */
    private void hyphenated(int word) {
        int second = word + 2;
        boolean pair = second < tree.size()
                && Dependents.isHyphen(tree, word + 1)
                && isCapitalized(word)
                && isCapitalized(second)
                && tree.head(second) > second
                && (Dependents.is(tree, second, "compound") || Dependents.is(tree, second, "amod"))
                && isEvent(tree.head(second));
        if (pair && tree.head(word) > second && tree.head(word) != tree.head(second)) {
            edit.attach(word, second, "compound");
        }
    }

    /** "fears of an attack <i>by Rome on Veii</i>": the attack's, not the fears'. */
    private void afterEvent(int word) {
        int noun = tree.head(word);
        boolean modifier = Dependents.is(tree, word, "nmod")
                && noun != DependencyTree.ROOT
                && OF_EVENTS.contains(Dependents.markers(tree, word, "case"));
        if (!modifier || isEvent(noun)) {
            return;
        }
        for (int other : Dependents.all(tree, noun, "nmod")) {
            if (other < word && Dependents.markers(tree, other, "case").equals("of") && isEvent(other)) {
                edit.attach(word, other, "nmod");
                return;
            }
        }
    }

    /** "The Japanese and <i>South</i> Korean leaders": one name, not a leader from the south. */
    private void twoStates(int word) {
        int name = word + 1;
        boolean part = Dependents.is(tree, word, "conj")
                && PARTS_OF_STATES.contains(tree.token(word).form())
                && name < tree.size()
                && Dependents.is(tree, name, "amod")
                && tree.head(name) == tree.head(tree.head(word));
        if (!part) {
            return;
        }
        edit.attach(name, tree.head(word), "conj");
        edit.attach(word, name, "amod");
        for (int other : tree.dependents(word)) {
            edit.attach(other, name, tree.relation(other));
        }
    }

    private boolean isEvent(int noun) {
        return EVENTS.contains(tree.token(noun).lemma());
    }

    /** "Rudolf Rassendyll": two capitalized words side by side are one name, not a name and an apposition. */
    private void surname(int word) {
        boolean apposed = word > 0 && tree.relation(word).equals("appos") && tree.head(word) == word - 1;
        if (apposed && Dependents.isUpos(tree, word, Upos.PROPN) && isCapitalized(word - 1)) {
            edit.attach(word, word - 1, "flat");
        }
    }

    /** "Malta, <i>Rome</i> sign treaty": nothing closes an apposition, and so the comma of a headline joins them. */
    private void headline(int word) {
        int name = tree.head(word);
        boolean apposed = Dependents.is(tree, word, "appos")
                && Dependents.isUpos(tree, word, Upos.PROPN)
                && Dependents.isUpos(tree, name, Upos.PROPN)
                && name == word - 2
                && Dependents.isUpos(tree, word - 1, Upos.PUNCT)
                && word + 1 < tree.size();
        if (apposed && Dependents.is(tree, name, "nsubj") && tree.head(name) == word + 1) {
            edit.attach(word, name, "conj");
        }
    }

    /**
     * "its ally <i>Rome</i>": a noun has no object, the name says who that is; and in "Malta and its ally(,) <i>Rome</i>"
     * no "and" joins it.
     */
    private void namesake(int word) {
        boolean comma = word > 1 && tree.token(word - 1).form().equals(",");
        int noun = comma ? word - 2 : word - 1;
        boolean beside = noun >= 0
                && Dependents.isUpos(tree, word, Upos.PROPN)
                && Dependents.isUpos(tree, noun, Upos.NOUN)
                && !Dependents.has(tree, word, "cc");
        boolean object = beside && !comma && Dependents.is(tree, word, "obj") && tree.head(word) == noun;
        boolean joined = beside
                && Dependents.is(tree, word, "conj")
                && Dependents.is(tree, noun, "conj")
                && tree.head(word) == tree.head(noun)
                && (!comma || Dependents.has(tree, noun, "cc"));
        if (object || joined) {
            edit.attach(word, noun, "appos");
        }
    }

    /** "<i>rather than</i> sending ships, Rome signed": the words belong to what is not done, and not to what is. */
    private void ratherThan(int word) {
        int clause = word + 2;
        boolean rather = Dependents.is(tree, word, "cc")
                && Dependents.lower(tree, word).equals("rather")
                && clause < tree.size()
                && Dependents.is(tree, clause, "advcl");
        if (rather && (tree.head(word) == clause || tree.head(word) == tree.head(clause))) {
            edit.attach(word, clause, "mark");
        }
    }

    /** "a meeting with <i>Rome</i> over tolls": no preposition parts a word from the noun that it is a part of. */
    private void parted(int word) {
        int noun = tree.head(word);
        boolean parted = Dependents.is(tree, word, "compound")
                && noun > word + 2
                && tree.head(noun) != DependencyTree.ROOT
                && Dependents.is(tree, word + 1, "case")
                && tree.head(word + 1) == noun;
        if (!parted) {
            return;
        }
        edit.attach(word, tree.head(noun), tree.relation(noun));
        for (int other : tree.dependents(noun)) {
            if (other < word && Dependents.is(tree, other, "case")) {
                edit.attach(other, word, "case");
            }
        }
    }

    /** "Malta and its ally <i>Rome</i>": the ally is joined, and the name says who that is. */
    private void described(int word) {
        int noun = word - 1;
        boolean described = word > 0
                && Dependents.is(tree, word, "conj")
                && tree.relation(noun).equals("nmod:desc")
                && tree.head(noun) == word
                && Dependents.has(tree, noun, "nmod:poss");
        if (!described) {
            return;
        }
        edit.raise(noun, "appos");
        for (int other : tree.dependents(word)) {
            if (other < noun) {
                edit.attach(other, noun, tree.relation(other));
            }
        }
    }

    /** "is <i>due in Rome</i>": says where somebody will be; only "due to" is a preposition. */
    private void due(int due) {
        int place = tree.head(due);
        int preposition = due + 1;
        boolean misread = Dependents.is(tree, due, "case")
                && Dependents.lower(tree, due).equals("due")
                && preposition < tree.size()
                && Dependents.is(tree, preposition, tree.head(preposition) == due ? "fixed" : "case")
                && !Dependents.lower(tree, preposition).equals("to")
                && Dependents.has(tree, place, "cop");
        if (!misread) {
            return;
        }
        edit.raise(due, "obl");
        for (int other : tree.dependents(place)) {
            if (other < due || other > place) {
                edit.attach(other, due, tree.baseRelation(other).equals("nmod") ? "obl" : tree.relation(other));
            }
        }
        edit.attach(preposition, place, "case");
    }

    /** "shut <i>off</i> the gas": a part of the verb, and the gas is its object. */
    private void particle(int word) {
        int noun = tree.head(word);
        int verb = word - 1;
        boolean phrasal = word > 0
                && Dependents.is(tree, word, "case")
                && tree.head(noun) == verb
                && PHRASAL.contains(tree.token(verb).lemma() + " " + Dependents.lower(tree, word));
        boolean object = phrasal && Dependents.is(tree, noun, "obj");
        boolean only = phrasal && Dependents.is(tree, noun, "obl") && !Dependents.has(tree, verb, "obj");
        if (object || only) {
            edit.attach(word, verb, "compound:prt");
            edit.attach(noun, verb, "obj");
        }
    }

    /** "accused each other of <i>spying</i>": nothing hangs on the second word of a fixed expression. */
    private void afterFixed(int word) {
        int fixed = tree.head(word);
        boolean phrase = fixed != DependencyTree.ROOT
                && fixed < word
                && Dependents.is(tree, fixed, "fixed")
                && Dependents.is(tree, word, "obl");
        int verb = phrase ? tree.head(tree.head(fixed)) : DependencyTree.ROOT;
        if (verb != DependencyTree.ROOT) {
            edit.attach(word, verb, "obl");
        }
    }

    /** "70% of the rifles and <i>90%</i> of the ships": a second share, and nothing of which the first is one. */
    private void share(int word) {
        int thing = tree.head(word);
        boolean joined = Dependents.is(tree, word, "conj") && Dependents.is(tree, thing, "nmod");
        if (joined && isShare(word) && isShare(tree.head(thing))) {
            edit.attach(word, tree.head(thing), "conj");
        }
    }

    private boolean isShare(int word) {
        boolean number = Dependents.isUpos(tree, word, Upos.SYM)
                || Dependents.isUpos(tree, word, Upos.NUM)
                || SHARES.contains(tree.token(word).lemma());
        return number && Dependents.has(tree, word, "nmod");
    }

    private boolean isCapitalized(int word) {
        return Character.isUpperCase(tree.token(word).form().charAt(0));
    }
}
