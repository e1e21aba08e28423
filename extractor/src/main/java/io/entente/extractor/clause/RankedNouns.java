package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.syntax.DependencyTree;
import java.util.Set;

/** Predicate nouns that say where their subject comes in a row: "Rome became the <i>third city</i> to leave" is about Rome, and it left. */
public final class RankedNouns {

    private static final Set<String> RANKS = Set.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last",
            "latest", "only", "sole", "newest");

    private static final Set<String> BECOMING = Set.of("become", "remain", "make");

    private RankedNouns() {}

    /** Whether the infinitive on the noun says what the subject of the noun did. */
    public static boolean tells(DependencyTree tree, int noun, int infinitive) {
        int ranked = ranked(tree, noun);
        return infinitive > noun
                && tree.baseRelation(infinitive).equals("acl")
                && Dependents.markers(tree, infinitive, "mark").equals("to")
                && isRanked(tree, ranked)
                && (isPredicate(tree, ranked) || tree.relation(ranked).equals("appos"));
    }

    static boolean isRankedPredicate(DependencyTree tree, int noun) {
        return isPredicate(tree, noun) && isRanked(tree, noun);
    }

    /** "the first city <i>in Latium</i> to leave", "became the first <i>in years</i> to leave": parsers hang what is said of the city on Latium. */
    static int ranked(DependencyTree tree, int noun) {
        if (tree.relation(noun).equals("nmod")) {
            return tree.head(noun);
        }
        return !Dependents.is(tree, noun, "obl")
                ? noun
                : tree.dependents(tree.head(noun)).stream()
                        .filter(sibling -> sibling < noun && isRankedPredicate(tree, sibling))
                        .findFirst()
                        .orElse(noun);
    }

    private static boolean isPredicate(DependencyTree tree, int noun) {
        int verb = tree.head(noun);
        boolean attribute = verb != DependencyTree.ROOT
                && (tree.baseRelation(noun).equals("xcomp")
                        || tree.baseRelation(noun).equals("obj"))
                && BECOMING.contains(tree.token(verb).lemma());
        return attribute || Dependents.first(tree, noun, "cop") != NONE;
    }

    private static boolean isRanked(DependencyTree tree, int noun) {
        return RANKS.contains(Dependents.lower(tree, noun))
                || Dependents.all(tree, noun, "amod").stream()
                        .anyMatch(word -> RANKS.contains(Dependents.lower(tree, word)));
    }
}
