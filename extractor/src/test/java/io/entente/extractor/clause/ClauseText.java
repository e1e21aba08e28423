package io.entente.extractor.clause;

import io.entente.proposition.Argument;
import io.entente.proposition.Phrase;
import io.entente.syntax.DependencyTree;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Prints clauses in one line each. */
final class ClauseText {

    private ClauseText() {}

    static String of(Clause clause) {
        DependencyTree tree = clause.tree();
        StringJoiner text = new StringJoiner(" | ");
        Subject subject = clause.subject();
        text.add(clause.predicate().kind() + " " + (subject == null ? "-" : phrase(tree, subject.phrase())));
        text.add(words(tree, clause.predicate().words()));
        Phrase agent = clause.agent();
        if (agent != null) {
            text.add("by " + phrase(tree, agent));
        }
        for (Argument argument : clause.arguments()) {
            text.add(argument.getClass().getSimpleName() + marker(argument) + " " + phrase(tree, argument.phrase()));
        }
        return text.toString();
    }

    private static String marker(Argument argument) {
        String marker = switch (argument) {
            case Argument.Oblique oblique -> oblique.preposition();
            case Argument.Complement complement -> complement.marker();
            case Argument.AdverbialClause clause -> clause.marker();
            case Argument.DirectObject object -> "";
            case Argument.IndirectObject object -> "";
            case Argument.Attribute attribute -> "";
            case Argument.Adverbial adverbial -> "";
        };
        return marker.isEmpty() ? "" : "(" + marker + ")";
    }

    private static String phrase(DependencyTree tree, Phrase phrase) {
        return phrase.members().stream().map(member -> member.text(tree)).collect(Collectors.joining(" + "));
    }

    private static String words(DependencyTree tree, List<Integer> words) {
        return words.stream().map(word -> tree.token(word).form()).collect(Collectors.joining(" "));
    }
}
