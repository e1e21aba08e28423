package io.entente.extractor.entity;

import io.entente.statement.Actor;
import io.entente.syntax.DependencyTree;
import io.entente.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence while its actors are looked for: its tree, the names in it, and what is resolved so far. */
final class SentenceMentions {

    private final int index;
    private final DependencyTree tree;
    private final List<NameMatch> names;
    private final String[] lowerCase;
    private final String[] lemmas;
    private final @Nullable NameMatch[] nameAt;
    private final @Nullable Resolution[] resolved;

    SentenceMentions(int index, DependencyTree tree, List<NameMatch> names) {
        this.index = index;
        this.tree = tree;
        this.names = List.copyOf(names);
        lowerCase = new String[tree.size()];
        lemmas = new String[tree.size()];
        for (int word = 0; word < tree.size(); word++) {
            lowerCase[word] = tree.token(word).form().toLowerCase(Locale.ROOT);
            lemmas[word] = tree.token(word).lemma().toLowerCase(Locale.ROOT);
        }
        nameAt = new @Nullable NameMatch[tree.size()];
        resolved = new @Nullable Resolution[tree.size()];
        for (NameMatch name : names) {
            for (int word = name.begin(); word < name.end(); word++) {
                nameAt[word] = name;
            }
        }
    }

    int index() {
        return index;
    }

    DependencyTree tree() {
        return tree;
    }

    List<NameMatch> names() {
        return names;
    }

    /** The name that the word belongs to; null if none. */
    @Nullable
    NameMatch nameAt(int word) {
        return nameAt[word];
    }

    Optional<Resolution> resolution(int word) {
        return Optional.ofNullable(resolved[word]);
    }

    /** Resolves the words that are not resolved yet. */
    void resolve(int begin, int end, Resolution resolution) {
        for (int word = begin; word < end; word++) {
            if (resolved[word] == null) {
                resolved[word] = resolution;
            }
        }
    }

    /** Resolves the words, whatever was thought of them before. */
    void overrule(int begin, int end, Resolution resolution) {
        for (int word = begin; word < end; word++) {
            resolved[word] = resolution;
        }
    }

    /** The actors that the word and those coordinated with it mean, each once. */
    List<Actor> together(int word) {
        Set<Actor> actors = new LinkedHashSet<>();
        resolution(word).ifPresent(found -> actors.addAll(found.actors()));
        if (!actors.isEmpty()) {
            dependents(word, "conj").forEach(other -> actors.addAll(together(other)));
        }
        return List.copyOf(actors);
    }

    /** The word of [begin, end) that depends on a word outside of it. */
    int head(int begin, int end) {
        for (int word = begin; word < end; word++) {
            int head = tree.head(word);
            if (head < begin || head >= end) {
                return word;
            }
        }
        throw new IllegalStateException("words [" + begin + ", " + end + ") have no head");
    }

    /** The span of the words [begin, end) in the article's text. */
    Span span(int begin, int end) {
        return new Span(
                tree.token(begin).token().span().begin(),
                tree.token(end - 1).token().span().end());
    }

    /** The characters of the words [begin, end). */
    String text(int begin, int end) {
        int offset = tree.sentence().span().begin();
        Span span = span(begin, end);
        return tree.sentence().text().substring(span.begin() - offset, span.end() - offset);
    }

    String form(int word) {
        return tree.token(word).form();
    }

    String lowerCase(int word) {
        return lowerCase[word];
    }

    String lemma(int word) {
        return lemmas[word];
    }

    boolean is(int word, String relation) {
        return tree.baseRelation(word).equals(relation);
    }

    /** The words that depend on the word by one of the relations, subtypes told apart where they are given. */
    List<Integer> dependents(int word, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int dependent : tree.dependents(word)) {
            for (String relation : relations) {
                if (tree.relation(dependent).equals(relation)
                        || tree.baseRelation(dependent).equals(relation)) {
                    found.add(dependent);
                    break;
                }
            }
        }
        return found;
    }

    /** The preposition of a word, in lower case; empty if it has none. */
    String preposition(int word) {
        List<Integer> cases = dependents(word, "case");
        return cases.isEmpty() ? "" : lowerCase(cases.getFirst());
    }
}
