package io.entente.extractor.statement;

import io.entente.extractor.clause.Phrases;
import io.entente.proposition.Argument;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * An argument as a trigger sees it.
 *
 * @param kind what it is to the predicate
 * @param marker its preposition or conjunction; empty if there is none
 */
record Part(Kind kind, String marker, Phrase phrase) {

    enum Kind {
        DIRECT,
        INDIRECT,
        ATTRIBUTE,
        OBLIQUE,
        /** What a noun among the other arguments says by a preposition: the goal in "sent a letter <i>to Rome</i>" may hang there. */
        NESTED,
        CLAUSE,
        ADVERBIAL
    }

    boolean clause() {
        return kind == Kind.CLAUSE;
    }

    /** The parts of a proposition, objects first. */
    static List<Part> of(Proposition proposition) {
        List<Part> parts = new ArrayList<>();
        for (Argument argument : proposition.arguments()) {
            parts.add(
                    switch (argument) {
                        case Argument.DirectObject(Phrase phrase) -> {
                            // "balk at the plan": an object with a preposition was an oblique
                            String preposition = preposition(proposition.tree(), phrase.head());
                            yield new Part(preposition.isEmpty() ? Kind.DIRECT : Kind.OBLIQUE, preposition, phrase);
                        }
                        case Argument.IndirectObject(Phrase phrase) -> new Part(Kind.INDIRECT, "", phrase);
                        case Argument.Attribute(Phrase phrase) -> new Part(Kind.ATTRIBUTE, "", phrase);
                        case Argument.Oblique(String preposition, Phrase phrase) ->
                            new Part(Kind.OBLIQUE, preposition, phrase);
                        case Argument.Complement(String marker, Phrase phrase) -> new Part(Kind.CLAUSE, marker, phrase);
                        case Argument.AdverbialClause(String marker, Phrase phrase) ->
                            new Part(Kind.CLAUSE, marker, phrase);
                        case Argument.Adverbial(Phrase phrase) -> new Part(Kind.ADVERBIAL, "", phrase);
                    });
        }
        List<Part> own = List.copyOf(parts);
        for (Part part : own) {
            // "according to officials in Rome": that is where they are, not where anything was done
            boolean source = part.marker().equals("according to");
            if (part.kind() != Kind.CLAUSE && part.kind() != Kind.ADVERBIAL && !source) {
                for (Phrase member : part.phrase().members()) {
                    addNested(proposition.tree(), member.head(), own, parts);
                }
            }
        }
        parts.sort(Comparator.comparing(Part::kind));
        return parts;
    }

    private static void addNested(DependencyTree tree, int noun, List<Part> own, List<Part> parts) {
        for (int word : tree.dependents(noun)) {
            String preposition = tree.relation(word).equals("nmod") ? preposition(tree, word) : "";
            if (!preposition.isEmpty()
                    && own.stream().noneMatch(part -> part.phrase().head() == word)) {
                parts.add(new Part(Kind.NESTED, preposition, Phrases.nominal(tree, word)));
                addNested(tree, word, own, parts);
            }
        }
    }

    private static String preposition(DependencyTree tree, int word) {
        for (int dependent : tree.dependents(word)) {
            if (tree.baseRelation(dependent).equals("case")
                    && !tree.token(dependent).xpos().equals("POS")) {
                return tree.token(dependent).lemma().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
