package io.entente.extractor.statement;

import io.entente.statement.Quantity;
import io.entente.statement.Quantity.Bound;
import io.entente.statement.TimeReference;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds figures, number words and shares: "more than $240 billion", "about 70%", "up to 100 drones", "dozens of". */
final class QuantityFinder {

    private static final Map<String, Bound> BOUNDS = Map.ofEntries(
            Map.entry("more than", Bound.AT_LEAST),
            Map.entry("over", Bound.AT_LEAST),
            Map.entry("at least", Bound.AT_LEAST),
            Map.entry("no fewer than", Bound.AT_LEAST),
            Map.entry("no less than", Bound.AT_LEAST),
            Map.entry("up to", Bound.AT_MOST),
            Map.entry("as many as", Bound.AT_MOST),
            Map.entry("as much as", Bound.AT_MOST),
            Map.entry("at most", Bound.AT_MOST),
            Map.entry("less than", Bound.AT_MOST),
            Map.entry("fewer than", Bound.AT_MOST),
            Map.entry("no more than", Bound.AT_MOST),
            Map.entry("under", Bound.AT_MOST),
            Map.entry("about", Bound.ABOUT),
            Map.entry("around", Bound.ABOUT),
            Map.entry("some", Bound.ABOUT),
            Map.entry("nearly", Bound.ABOUT),
            Map.entry("almost", Bound.ABOUT),
            Map.entry("roughly", Bound.ABOUT),
            Map.entry("approximately", Bound.ABOUT),
            Map.entry("an estimated", Bound.ABOUT));
    private static final Set<String> TIME_UNITS = Set.of(
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "year",
            "decade",
            "century",
            "time",
            "year-old",
            "am",
            "pm",
            "o'clock");
    private static final Map<String, String> CURRENCIES =
            Map.of("$", "USD", "us$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY");
    private static final Map<String, String> MONEY = Map.of(
            "dollar", "USD", "euro", "EUR", "pound", "GBP", "yen", "JPY", "yuan", "CNY", "rouble", "RUB", "ruble",
            "RUB", "rupee", "INR");

    private final DependencyTree tree;
    private final List<String> words = new ArrayList<>();

    private QuantityFinder(DependencyTree tree) {
        this.tree = tree;
        for (int i = 0; i < tree.size(); i++) {
            words.add(tree.token(i).form().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * All quantities but durations, ordinals and figures in names, in order of the sentence.
     *
     * @param times the sentence's time expressions, whose figures count nothing
     */
    static List<Located<Quantity>> find(DependencyTree tree, List<Located<TimeReference>> times) {
        return new QuantityFinder(tree)
                .find().stream()
                        .filter(each -> times.stream().noneMatch(time -> time.covers(each.to() - 1)))
                        .toList();
    }

    private List<Located<Quantity>> find() {
        List<Located<Quantity>> found = new ArrayList<>();
        int word = 0;
        while (word < words.size()) {
            Located<Quantity> quantity = at(word);
            if (quantity == null) {
                word++;
            } else {
                found.add(quantity);
                word = quantity.to();
            }
        }
        return found;
    }

    private @Nullable Located<Quantity> at(int from) {
        int next = from;
        String currency = CURRENCIES.get(words.get(next));
        if (currency != null) {
            next++;
        }
        Numerals numerals = next < words.size() && isNumeral(next) ? Numerals.read(words, next) : null;
        if (numerals == null || (isYear(numerals, next) && currency == null)) {
            return null;
        }
        next = numerals.to();
        String unit = currency;
        if (next < words.size()
                && (words.get(next).equals("%") || words.get(next).matches("per-?cent"))) {
            unit = "%";
            next++;
        } else if (next + 1 < words.size()
                && words.get(next).equals("per")
                && words.get(next + 1).equals("cent")) {
            unit = "%";
            next += 2;
        } else if (unit == null) {
            int noun = counted(next);
            if (isDuration(next) || (noun < 0 && isPartOfName(from))) {
                return null;
            }
            String lemma = noun < 0 ? null : tree.token(noun).lemma().toLowerCase(Locale.ROOT);
            if (lemma != null && TIME_UNITS.contains(lemma)) {
                return null;
            }
            unit = lemma == null
                    ? null
                    : MONEY.getOrDefault(lemma, tree.token(noun).form());
            if (lemma != null && MONEY.containsKey(lemma)) {
                next = noun + 1;
            }
        }
        int start = from;
        Bound bound = Bound.EXACTLY;
        for (int length = 3; length >= 1; length--) {
            int first = from - length;
            Bound before = first < 0 ? null : BOUNDS.get(String.join(" ", words.subList(first, from)));
            if (before != null) {
                start = first;
                bound = before;
                break;
            }
        }
        return new Located<>(start, next, new Quantity(text(start, next), numerals.amount(), unit, bound));
    }

    /** "a six-<i>hour</i> truce". */
    private boolean isDuration(int hyphen) {
        return hyphen + 1 < words.size() && words.get(hyphen).equals("-") && TIME_UNITS.contains(words.get(hyphen + 1));
    }

    /** "Article <i>5</i>", "Nord Stream <i>2</i>". */
    private boolean isPartOfName(int number) {
        return number > 0
                && tree.head(number) == number - 1
                && Character.isUpperCase(tree.token(number - 1).form().charAt(0));
    }

    /** "one" is a pronoun as well: "the one that left". */
    private boolean isNumeral(int word) {
        return !words.get(word).equals("one") || tree.token(word).upos() == Upos.NUM;
    }

    private static boolean isYear(Numerals numerals, int from) {
        BigDecimal amount = numerals.amount();
        return amount != null
                && numerals.to() == from + 1
                && amount.scale() <= 0
                && amount.intValue() >= 1900
                && amount.intValue() <= 2100
                && numerals.plainDigits();
    }

    /** The noun that is counted: the first one after the number, adjectives let by. */
    private int counted(int from) {
        for (int word = from; word < Math.min(words.size(), from + 4); word++) {
            Upos upos = tree.token(word).upos();
            boolean between = words.get(word).equals("of") || words.get(word).equals("the");
            if (upos == Upos.NOUN && !between) {
                int head = tree.head(word);
                boolean compound = tree.baseRelation(word).equals("compound") && head > word && head < word + 4;
                return compound ? head : word;
            }
            boolean passes = between || upos == Upos.ADJ || upos == Upos.PROPN;
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    private String text(int from, int to) {
        int begin =
                tree.token(from).token().span().begin() - tree.sentence().span().begin();
        int end =
                tree.token(to - 1).token().span().end() - tree.sentence().span().begin();
        return tree.sentence().text().substring(begin, end);
    }
}
