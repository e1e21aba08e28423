package io.entente.extractor.statement;

import io.entente.extractor.clause.Phrases;
import io.entente.proposition.Phrase;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.List;
import java.util.Set;

/** Looks through words of number and share to what they measure: in "90% of the grain" the thing is grain. */
final class Measures {

    private static final Set<String> MEASURES = Set.of(
            "%",
            "percent",
            "cent",
            "number",
            "amount",
            "quantity",
            "volume",
            "share",
            "part",
            "portion",
            "proportion",
            "bulk",
            "majority",
            "most",
            "last",
            "first",
            "rest",
            "remainder",
            "half",
            "third",
            "quarter",
            "range",
            "variety",
            "series",
            "string",
            "package",
            "tranche",
            "raft",
            "array",
            "wave",
            "flurry",
            "handful",
            "couple",
            "type",
            "kind",
            "piece",
            "batch",
            "ton",
            "tonne",
            "barrel",
            "round",
            "dozen",
            "score",
            "year",
            "decade",
            "century",
            "week",
            "month",
            "hundred",
            "thousand",
            "million",
            "billion",
            "ten");

    private Measures() {}

    /** The word that the measured thing hangs on the measure by; the word itself if it is no measure of anything. */
    static int thing(DependencyTree tree, int word) {
        String lemma = tree.token(word).lemma();
        boolean measure = MEASURES.contains(lemma)
                || tree.token(word).upos() == Upos.NUM
                || (lemma.endsWith("s") && MEASURES.contains(lemma.substring(0, lemma.length() - 1)));
        if (measure) {
            for (int dependent : tree.dependents(word)) {
                if (dependent > word && tree.baseRelation(dependent).equals("nmod") && isOf(tree, dependent)) {
                    return dependent;
                }
            }
        }
        return word;
    }

    /** The phrase with each of its members replaced by what it measures. */
    static Phrase things(DependencyTree tree, Phrase phrase) {
        List<Phrase> members = phrase.members().stream()
                .map(member -> {
                    int thing = thing(tree, member.head());
                    return thing == member.head() ? member : Phrases.nominal(tree, thing);
                })
                .flatMap(each -> each.members().stream())
                .toList();
        Phrase first = members.getFirst();
        return members.equals(phrase.members())
                ? phrase
                : members.size() == 1 ? first : new Phrase(first.head(), phrase.words(), members);
    }

    private static boolean isOf(DependencyTree tree, int word) {
        return tree.dependents(word).stream()
                .anyMatch(each -> tree.baseRelation(each).equals("case")
                        && tree.token(each).lemma().equals("of"));
    }
}
