package io.entente.extractor.proposition;

import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Phrases;
import io.entente.proposition.Phrase;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts phrases down to their core: a noun with what stands before it, an adjective with its degree. */
final class CorePhrases {

    /** What may stand after a noun inside its core: "Lake <i>Garda</i>", "May <i>3</i>". */
    private static final Set<String> NAME_PARTS =
            Set.of("flat", "compound", "nummod", "fixed", "goeswith", "nmod:unmarked", "nmod:desc");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

    private CorePhrases() {}

    /** The cores of the phrase's conjuncts. */
    static List<List<Integer>> ofMembers(DependencyTree tree, Phrase phrase) {
        return phrase.members().stream().map(member -> of(tree, member.head())).toList();
    }

    /** The core of the phrase that the word heads. */
    static List<Integer> of(DependencyTree tree, int head) {
        List<Integer> words = new ArrayList<>();
        words.add(head);
        for (int dependent : tree.dependents(head)) {
            if (isCore(tree, head, dependent)) {
                Phrases.addYield(tree, dependent, words);
            }
        }
        words.sort(null);
        while (words.size() > 1 && Dependents.isUpos(tree, words.getFirst(), Upos.PUNCT)) {
            words.removeFirst();
        }
        return words;
    }

    private static boolean isCore(DependencyTree tree, int head, int dependent) {
        String relation = tree.relation(dependent);
        if (dependent > head) {
            boolean adjacent = !Dependents.isUpos(tree, dependent - 1, Upos.PUNCT);
            boolean nameOf = relation.equals("nmod") && isNameOf(tree, head, dependent);
            boolean namePart = NAME_PARTS.contains(relation) || isNameContinued(tree, head, dependent);
            return nameOf || (adjacent && namePart);
        }
        return switch (tree.baseRelation(dependent)) {
            case "det", "amod", "compound", "nummod", "flat", "fixed", "nmod", "goeswith" ->
                Dependents.markerWords(tree, dependent, "case").isEmpty();
            case "advmod" -> isAfterVerb(tree, head, dependent);
            default -> false;
        };
    }

    /** "Rudolf Rassendyll": parsers take an unknown surname for an apposition. */
    private static boolean isNameContinued(DependencyTree tree, int head, int dependent) {
        return tree.relation(dependent).equals("appos")
                && dependent == head + 1
                && Dependents.isUpos(tree, dependent, Upos.PROPN);
    }

    /** "Bank of England": with "of" between two names the whole is one. */
    private static boolean isNameOf(DependencyTree tree, int head, int dependent) {
        return Dependents.isUpos(tree, head, Upos.PROPN)
                && Dependents.isUpos(tree, dependent, Upos.PROPN)
                && Dependents.markers(tree, dependent, "case").equals("of");
    }

    /** "is <i>less</i> isolated", not "<i>never</i> was isolated". */
    private static boolean isAfterVerb(DependencyTree tree, int head, int adverb) {
        for (int word = adverb + 1; word < head; word++) {
            boolean outside = switch (tree.baseRelation(word)) {
                case "cop", "case", "mark", "aux" -> tree.head(word) == head;
                default -> false;
            };
            if (outside) {
                return false;
            }
        }
        return !NEGATIONS.contains(Dependents.lower(tree, adverb));
    }
}
