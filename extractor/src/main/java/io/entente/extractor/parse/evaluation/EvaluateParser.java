package io.entente.extractor.parse.evaluation;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.Corpora;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.parse.SyntaxPipeline;
import io.entente.syntax.DependencyTree;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Scores tagger and parser on treebanks: {@code EvaluateParser CORPORA TREEBANK...}. Words are the treebank's; tags are
 * our own.
 */
public final class EvaluateParser {

    private EvaluateParser() {}

    /** Prints a table of the treebanks and, for each, one of its relations. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: EvaluateParser CORPORA TREEBANK...");
            System.err.println("  CORPORA   folder with treebanks");
            System.err.println("  TREEBANK  for example gum-test, for CORPORA/gum-test.conllu or .conllu.xz");
            System.exit(2);
        }
        Corpora corpora = new Corpora(Path.of(arguments[0]));
        for (ParserProfile profile : ParserProfile.values()) {
            SyntaxPipeline pipeline = SyntaxPipeline.load(profile);
            for (String treebank : Arrays.asList(arguments).subList(1, arguments.length)) {
                report(profile + " " + treebank, score(pipeline, corpora.read(List.of(treebank))), System.out);
            }
        }
    }

    /** Parses the sentences' words and counts. */
    public static SyntaxScore score(SyntaxPipeline pipeline, List<ConlluSentence> gold) {
        SyntaxScore score = new SyntaxScore();
        List<DependencyTree> trees = pipeline.parseGiven(gold);
        for (int i = 0; i < gold.size(); i++) {
            score.add(gold.get(i), trees.get(i));
        }
        return score;
    }

    private static void report(String title, SyntaxScore score, PrintStream out) {
        out.println(title + ": " + score.summary());
        out.printf("%-12s %6s %9s %6s %6s%n", "relation", "gold", "precision", "recall", "F1");
        score.relations()
                .forEach((relation, counts) -> out.printf(
                        Locale.ROOT,
                        "%-12s %6d %9.1f %6.1f %6.1f%n",
                        relation,
                        counts.gold(),
                        counts.precision(),
                        counts.recall(),
                        counts.f1()));
    }
}
