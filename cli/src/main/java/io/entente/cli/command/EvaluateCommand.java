package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.ScoreRows;
import io.entente.evaluation.Baseline;
import io.entente.evaluation.GoldException;
import io.entente.evaluation.GoldReference;
import io.entente.evaluation.GoldStatements;
import io.entente.evaluation.ReferenceScores;
import io.entente.evaluation.StatementReport;
import io.entente.evaluation.StatementScores;
import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.ExtractionRun;
import io.entente.extractor.Outcome;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.source.ArticleSource;
import io.entente.extractor.source.Readings;
import io.entente.ontology.Ontology;
import io.entente.statement.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente evaluate}: scores the extractor against gold statements. */
@Command(
        name = "evaluate",
        description = {
            "Extracts the articles that gold statements are about and scores what comes out: precision, recall and F1 by level and by relation type, how right polarity, certainty and source are, and how often each confidence holds.",
            "The gold file holds a statement a line, with the fields that extract --format jsonl prints; or, without --articles, a description or pronoun a line, its text and whom it means."
        },
        footer = {
            "  entente evaluate evaluation/gold/dev.jsonl --articles evaluation/gold/articles",
            "  entente evaluate gold.jsonl --articles texts/ --errors",
            "  entente evaluate evaluation/gold/references/dev.jsonl                     whom words mean",
            "  entente evaluate gold.jsonl --articles texts/ --baseline baseline.json    fails if a score has dropped"
        })
public final class EvaluateCommand implements Callable<Integer> {

    /** What is printed. */
    enum ReportFormat {
        TABLE,
        MARKDOWN
    }

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ProfileOptions parsing = new ProfileOptions();

    @Parameters(paramLabel = "GOLD", description = "The gold statements or references, a JSON object a line.")
    Path gold = Path.of("");

    @Option(
            names = "--articles",
            paramLabel = "FOLDER",
            description =
                    "The articles that gold statements are about; the gold's doc is a file's name without its ending.")
    @Nullable
    Path articles;

    @Option(names = "--errors", description = "List what was missed and what is wrong.")
    boolean errors;

    @Option(names = "--format", defaultValue = "TABLE", description = "table or markdown; by default ${DEFAULT-VALUE}.")
    ReportFormat format = ReportFormat.TABLE;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Scores to compare with; one that fell by more than 0.01 fails the command.")
    @Nullable
    Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE", description = "Keep the scores in this file.")
    @Nullable
    Path writeBaseline;

    private final Surroundings surroundings;
    private final Function<ParserProfile, ArticleExtractor> extractor;

    public EvaluateCommand(Surroundings surroundings, Function<ParserProfile, ArticleExtractor> extractor) {
        this.surroundings = surroundings;
        this.extractor = extractor;
    }

    @Override
    public Integer call() throws IOException {
        ProgressDisplay progress = surroundings.progress(common);
        if (!Files.isReadable(gold)) {
            throw new CommandException(
                    ExitCode.FAILED, "no gold file " + gold + "; give one with a statement or a reference a line");
        }
        if (baseline != null && !Files.isReadable(baseline)) {
            throw new CommandException(
                    ExitCode.FAILED, "no baseline " + baseline + "; keep one with --write-baseline first");
        }
        Baseline now = scored(progress);
        surroundings.out().flush();
        if (writeBaseline != null) {
            now.write(writeBaseline);
        }
        List<String> drops =
                baseline == null ? List.of() : Baseline.read(baseline).drops(now);
        drops.forEach(drop -> progress.warn("below the baseline: " + drop));
        return (drops.isEmpty() ? ExitCode.OK : ExitCode.FAILED).number();
    }

    private Baseline scored(ProgressDisplay progress) throws IOException {
        try {
            return articles == null ? references() : statements(articles, progress);
        } catch (GoldException e) {
            throw new CommandException(ExitCode.FAILED, String.valueOf(e.getMessage()), e);
        }
    }

    private Baseline references() throws IOException {
        ReferenceScores scores =
                ReferenceScores.of(GoldReference.read(gold), extractor.apply(parsing.profile())::explain);
        if (format == ReportFormat.MARKDOWN) {
            surroundings.out().print(StatementReport.markdown(String.valueOf(gold.getFileName()), scores, errors));
        } else {
            new ScoreRows(surroundings.out(), surroundings.rowPrinter()).print(scores, errors);
        }
        return Baseline.of(scores);
    }

    private Baseline statements(Path articles, ProgressDisplay progress) throws IOException {
        GoldStatements statements = GoldStatements.read(gold);
        Set<String> missing = new TreeSet<>();
        statements.claims().forEach(claim -> missing.add(claim.doc()));
        int all = missing.size();
        List<Statement> extracted = extracted(articles, missing, progress);
        if (!missing.isEmpty()) {
            sayMissing(missing, all, articles, progress);
        }
        StatementScores scores = StatementScores.of(statements, extracted, Ontology.load());
        if (format == ReportFormat.MARKDOWN) {
            surroundings.out().print(StatementReport.markdown(String.valueOf(gold.getFileName()), scores, errors));
        } else {
            new ScoreRows(surroundings.out(), surroundings.rowPrinter()).print(scores, errors);
        }
        return Baseline.of(scores);
    }

    private void sayMissing(Set<String> missing, int all, Path articles, ProgressDisplay progress) {
        String some = missing.stream().limit(3).collect(Collectors.joining(", ")) + (missing.size() > 3 ? ", …" : "");
        if (missing.size() == all) {
            throw new CommandException(
                    ExitCode.FAILED,
                    articles + " has none of the articles that " + gold + " is about (" + some
                            + "); give the folder or file that has them to --articles");
        }
        progress.warn(
                "%d of the %d articles that %s is about were not read from %s (%s): their statements count as missed"
                        .formatted(missing.size(), all, gold, articles, some));
    }

    /** @param missing ids of articles; those that are read are taken out */
    private List<Statement> extracted(Path articles, Set<String> missing, ProgressDisplay progress) {
        List<Statement> statements = new ArrayList<>();
        ArticleSource source = new ArticleSource(List.of(articles.toString()), InputStream.nullInputStream());
        try (Readings readings = source.open();
                ExtractionRun run = new ExtractionRun(
                        readings,
                        extractor.apply(parsing.profile())::extract,
                        Runtime.getRuntime().availableProcessors());
                ProgressDisplay.Work work = progress.begin("Extracting", "articles", -1)) {
            while (run.hasNext()) {
                switch (run.next()) {
                    case Outcome.Extracted extracted -> {
                        missing.remove(extracted.statements().article().id());
                        statements.addAll(extracted.statements().statements());
                    }
                    case Outcome.SetAside(var why) -> progress.warn("set aside: " + why.message());
                }
                work.step();
            }
        }
        return statements;
    }
}
