package io.entente.extractor.entity;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Locale;
import java.util.Set;

/** Tells names that only say whose money it is: "<i>US</i>$5 million", "<i>Swiss</i> francs". */
final class Currencies {

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
