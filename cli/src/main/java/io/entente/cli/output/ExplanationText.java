package io.entente.cli.output;

import io.entente.extractor.Explanation;
import io.entente.proposition.Argument;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.statement.Certainty;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.TaggedToken;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints what every stage made of a text, for a person. */
public final class ExplanationText {

    private final PrintStream out;
    private final RowPrinter rows;

    public ExplanationText(PrintStream out, RowPrinter rows) {
        this.out = out;
        this.rows = rows;
    }

    public void print(List<Explanation> sentences) {
        if (sentences.isEmpty()) {
            out.println("No sentence was found in the text.");
        }
        for (Explanation sentence : sentences) {
            print(sentence);
        }
        out.flush();
    }

    private void print(Explanation sentence) {
        DependencyTree tree = sentence.tree();
        out.println("Sentence " + (tree.sentence().index() + 1) + ": "
                + tree.sentence().text());
        section("Words", List.of("#", "word", "lemma", "tag", "Penn", "head", "relation"), words(tree));
        section(
                "Actors",
                List.of("words", "actor", "type", "country", "by the rule"),
                sentence.resolutions().stream()
                        .flatMap(resolution -> resolution.mentions().stream()
                                .map(mention -> Arrays.<@Nullable Object>asList(
                                        mention.text(),
                                        mention.actor().id(),
                                        mention.actor().type(),
                                        mention.actor().country(),
                                        resolution.rule())))
                        .toList());
        section(
                "Propositions",
                List.of("subject", "predicate", "arguments", "±", "certainty", "tense", "attributed to"),
                sentence.propositions().stream()
                        .map(ExplanationText::proposition)
                        .toList());
        out.println();
        out.println("Statements");
        if (sentence.statements().isEmpty()) {
            out.println("none");
        } else {
            rows.print(StatementRows.of(sentence.statements()), RowFormat.TABLE);
        }
        section(
                "Rejected",
                List.of("predicate", "because"),
                sentence.rejections().stream()
                        .map(rejection -> Arrays.<@Nullable Object>asList(
                                rejection.proposition().predicate().lemma(), rejection.reason()))
                        .toList());
        out.println();
    }

    private void section(String title, List<String> columns, List<List<@Nullable Object>> cells) {
        if (!cells.isEmpty()) {
            out.println();
            out.println(title);
            rows.print(new Rows(columns, cells), RowFormat.TABLE);
        }
    }

    private static List<List<@Nullable Object>> words(DependencyTree tree) {
        List<List<@Nullable Object>> words = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            TaggedToken token = tree.token(i);
            String head = tree.head(i) == DependencyTree.ROOT
                    ? ""
                    : (tree.head(i) + 1) + " " + tree.token(tree.head(i)).form();
            words.add(Arrays.asList(
                    i + 1, token.form(), token.lemma(), token.upos(), token.xpos(), head, tree.relation(i)));
        }
        return words;
    }

    private static List<@Nullable Object> proposition(Proposition proposition) {
        DependencyTree tree = proposition.tree();
        Phrase subject = proposition.subject();
        return Arrays.asList(
                subject == null ? null : subject.text(tree),
                proposition.predicate().lemma(),
                proposition.arguments().stream()
                        .map(argument -> argument(argument, tree))
                        .collect(Collectors.joining("; ")),
                proposition.polarity().sign(),
                proposition.certainty() == Certainty.CERTAIN
                        ? null
                        : proposition.certainty().code(),
                proposition.tense().code(),
                speaker(proposition));
    }

    private static @Nullable String speaker(Proposition proposition) {
        if (proposition.attribution() == null || proposition.attribution().speaker() == null) {
            return null;
        }
        return proposition.attribution().sentence()
                        == proposition.tree().sentence().index()
                ? proposition.attribution().speaker().text(proposition.tree())
                : "speaker of sentence " + (proposition.attribution().sentence() + 1);
    }

    private static String argument(Argument argument, DependencyTree tree) {
        String kind = argument.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        String words = argument.phrase().text(tree);
        return switch (argument) {
            case Argument.Oblique oblique -> oblique.preposition() + ": " + words;
            default -> kind + ": " + words;
        };
    }
}
