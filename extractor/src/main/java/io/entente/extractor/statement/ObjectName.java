package io.entente.extractor.statement;

import io.entente.statement.Item;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names the thing that a phrase is about: its head with the words that narrow it down, "machine tools". */
final class ObjectName {

    private static final Set<String> NARROWING = Set.of("amod", "compound", "flat", "nmod:desc", "goeswith", "fixed");

    /** Offices that "general" may follow as part of their name; behind "minister" it is a rank. */
    private static final Set<String> GENERAL = Set.of(
            "attorney",
            "auditor",
            "commissioner",
            "consul",
            "director",
            "governor",
            "inspector",
            "prosecutor",
            "secretary",
            "solicitor");

    private ObjectName() {}

    /** The shortest noun phrase around the head: without articles, owners, numbers and superlatives. */
    static Item of(DependencyTree tree, int head) {
        return Item.of(text(tree, words(tree, head)));
    }

    private static List<Integer> words(DependencyTree tree, int head) {
        List<Integer> words = new ArrayList<>();
        words.add(head);
        for (int word : tree.dependents(head)) {
            boolean superlative = tree.token(word).xpos().equals("JJS");
            if (NARROWING.contains(tree.relation(word)) && !superlative) {
                add(tree, word, words);
            }
        }
        words.sort(null);
        return words;
    }

    /** The office without the name of whoever holds it, which the parser may hang to it: "paramount leader <i>Numa Pompilius</i>". */
    static Item office(DependencyTree tree, int head) {
        List<Integer> words = new ArrayList<>(words(tree, head));
        words.removeIf(word -> word > head);
        int next = head + 1;
        if (next < tree.size() && lower(tree, next).equals("general") && GENERAL.contains(lower(tree, head))) {
            words.add(next);
        }
        return Item.of(text(tree, words));
    }

    private static String lower(DependencyTree tree, int word) {
        return tree.token(word).form().toLowerCase(Locale.ROOT);
    }

    private static void add(DependencyTree tree, int word, List<Integer> words) {
        words.add(word);
        for (int dependent : tree.dependents(word)) {
            if (!tree.baseRelation(dependent).equals("conj")
                    && !tree.baseRelation(dependent).equals("acl")) {
                add(tree, dependent, words);
            }
        }
    }

    /** As the article has it where nothing lies between: "non-combat forces", not "non - combat forces". */
    private static String text(DependencyTree tree, List<Integer> words) {
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (int word : words) {
            int begin = tree.token(word).token().span().begin();
            if (end >= 0 && begin > end) {
                text.append(' ');
            }
            text.append(tree.token(word).form());
            end = tree.token(word).token().span().end();
        }
        return text.toString();
    }
}
