package io.entente.extractor.entity;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Locale;
import java.util.Set;

/** Tells sums of money, and names that only say whose money it is: "<i>US</i>$5 million", "<i>Swiss</i> francs". */
public final class Currencies {

    private static final Set<String> UNITS = Set.of(
            "dollar",
            "euro",
            "pound",
            "franc",
            "yen",
            "yuan",
            "rouble",
            "ruble",
            "rupee",
            "peso",
            "rial",
            "riyal",
            "dinar",
            "dirham",
            "lira",
            "krona",
            "krone",
            "shekel",
            "shilling",
            "rand",
            "baht",
            "ringgit",
            "rupiah",
            "zloty",
            "naira",
            "cedi",
            "hryvnia",
            "tenge",
            "won");

    private Currencies() {}

    /** Whether the phrase that the word heads is a sum and nothing else: "$5 million", "five million euros". */
    public static boolean isSum(DependencyTree tree, int head) {
        boolean unit = tree.token(head).xpos().equals("$")
                || UNITS.contains(tree.token(head).lemma().toLowerCase(Locale.ROOT));
        return unit
                || tree.dependents(head).stream()
                        .anyMatch(word -> word < head
                                && tree.token(word).xpos().equals("$")
                                && tree.token(head).upos() == Upos.NUM);
    }

    /** Whether the name belongs to a sum or a currency. */
    static boolean isOfMoney(DependencyTree tree, NameMatch name) {
        if (tree.token(name.end() - 1).form().endsWith("$")) {
            return true;
        }
        int next = name.end();
        if (next >= tree.size() || tree.head(next - 1) != next) {
            return false;
        }
        boolean unit = tree.token(next).upos() == Upos.NOUN
                && UNITS.contains(tree.token(next).lemma().toLowerCase(Locale.ROOT));
        return unit || tree.token(next).form().equals("$");
    }
}
