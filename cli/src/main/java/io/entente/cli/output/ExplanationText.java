package io.entente.cli.output;

import io.entente.extractor.Explanation;
import io.entente.extractor.parse.TreeDrawing;
import io.entente.proposition.Argument;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.statement.Certainty;
import io.entente.syntax.DependencyTree;
import io.entente.text.Document;
import io.entente.text.Omission;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints what every stage made of a text, for a person. */
public final class ExplanationText {

    private static final int LONGEST_OMISSION = 60;

    private final PrintStream out;
    private final RowPrinter rows;

    public ExplanationText(PrintStream out, RowPrinter rows) {
        this.out = out;
        this.rows = rows;
    }

    /** Prints what was left out of the document, and each of its sentences. */
    public void print(Document document, List<Explanation> sentences) {
        if (sentences.isEmpty()) {
            out.println("No sentence was found in the text.");
        }
        for (Explanation sentence : sentences) {
            print(sentence);
        }
        if (document.dateline() != null) {
            out.println("Dateline: "
                    + document.dateline().span().in(document.article().text()));
        }
        omissions(document);
        out.flush();
    }

    private void omissions(Document document) {
        List<List<@Nullable Object>> omissions = new ArrayList<>();
        for (Omission omission : document.omissions()) {
            String text = omission.span().in(document.article().text()).replaceAll("\\s+", " ");
            omissions.add(Arrays.asList(
                    text.length() <= LONGEST_OMISSION ? text : text.substring(0, LONGEST_OMISSION) + "…",
                    omission.reason()));
        }
        section("Left out of the text", List.of("words", "because it is"), omissions);
    }

    private void print(Explanation sentence) {
        DependencyTree tree = sentence.tree();
        out.println("Sentence " + (tree.sentence().index() + 1) + ": "
                + tree.sentence().text().replaceAll("\\s+", " "));
        out.println();
        out.print(TreeDrawing.UNICODE.draw(tree));
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
