package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.proposition.Phrase;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Set;

/** Finds what a relative pronoun stands for: in "the treaty which Rome signed", "which" is the treaty. */
public final class Antecedents {

    private static final Set<String> PRONOUNS = Set.of("who", "whom", "which", "that");

    private Antecedents() {}

    /** The noun that the clause around the pronoun modifies; {@link Dependents#NONE} if the word is no relative pronoun. */
    public static int of(DependencyTree tree, int word) {
        if (!isPronoun(tree, word)) {
            return NONE;
        }
        for (int at = word; at != DependencyTree.ROOT; at = tree.head(at)) {
            if (tree.relation(at).equals("acl:relcl") && Dependents.isNominal(tree, tree.head(at))) {
                return member(tree, tree.head(at));
            }
            // "the man who said which side won": the pronoun belongs to the question, not to the man; but it does
            // not in "the side which he said won"
            if (at != word
                    && tree.relation(at).equals("ccomp")
                    && tree.head(at) < word
                    && Dependents.lower(tree, word).equals("which")) {
                return NONE;
            }
        }
        return before(tree, word);
    }

    /** "<i>Rome</i> was among those who left", "<i>Rome</i> was one of the cities that left": of those who left, Rome is named. */
    private static int member(DependencyTree tree, int noun) {
        String preposition = Dependents.markers(tree, noun, "case");
        int above = tree.head(noun);
        boolean inside = above != DependencyTree.ROOT && Dependents.has(tree, above, "cop");
        int named = noun;
        if (preposition.equals("among")) {
            // "among those who left were <i>Rome</i> and Veii"
            named = inside && Dependents.is(tree, noun, "obl") ? above : Dependents.first(tree, noun, "nsubj");
        } else if (preposition.equals("of") && inside && Dependents.isUpos(tree, above, Upos.NUM)) {
            named = Dependents.first(tree, above, "nsubj");
        }
        boolean known = named != NONE && Dependents.isUpos(tree, named, Upos.PROPN);
        return known && (inside || Dependents.has(tree, noun, "cop")) ? named : noun;
    }

    /** "founded by Rudolf and Sapt, who met at school": where the parser sees no relative clause, the noun before the comma. */
    private static int before(DependencyTree tree, int pronoun) {
        boolean comma = pronoun > 1 && tree.token(pronoun - 1).form().equals(",");
        boolean subject = Dependents.is(tree, pronoun, "nsubj")
                && !Dependents.lower(tree, pronoun).equals("that");
        if (!comma
                || !subject
                || Dependents.is(tree, tree.head(pronoun), "advcl")
                || !Dependents.isNominal(tree, pronoun - 2)) {
            return NONE;
        }
        int noun = pronoun - 2;
        while (Dependents.is(tree, noun, "flat") || Dependents.is(tree, noun, "compound")) {
            noun = tree.head(noun);
        }
        return Heads.firstConjunct(tree, noun);
    }

    /** "the envoys <i>that</i> Rome expelled", which taggers take for a conjunction. */
    private static boolean isObject(DependencyTree tree, int word) {
        int clause = tree.head(word);
        return tree.relation(word).equals("obj")
                && word < clause
                && tree.relation(clause).equals("acl:relcl");
    }

    static boolean isPronoun(DependencyTree tree, int word) {
        String xpos = tree.token(word).xpos();
        return (xpos.equals("WDT")
                        || xpos.equals("WP")
                        || tree.baseRelation(word).equals("nsubj")
                        || isObject(tree, word))
                && PRONOUNS.contains(Dependents.lower(tree, word))
                && !tree.relation(word).equals("det");
    }

    /** The phrase of a participant: its antecedent's if it is a relative pronoun. */
    static Phrase phrase(DependencyTree tree, int word) {
        int antecedent = of(tree, word);
        return antecedent == NONE ? Phrases.nominal(tree, word) : modified(tree, antecedent, word);
    }

    /**
     * The phrase that a clause modifies: in "Rome, which left, and Veii" it is Rome alone.
     *
     * @param inside a word of the modifying clause
     */
    static Phrase modified(DependencyTree tree, int noun, int inside) {
        for (int conjunct : Phrases.conjuncts(tree, noun)) {
            if (inside < conjunct) {
                return Phrases.single(tree, noun);
            }
        }
        return Phrases.nominal(tree, noun);
    }
}
