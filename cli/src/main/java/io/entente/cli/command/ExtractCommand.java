package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.RowFormat;
import io.entente.cli.output.StatementRows;
import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.ExtractionRun;
import io.entente.extractor.Outcome;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.source.Readings;
import io.entente.statement.Statement;
import io.entente.statement.file.StatementCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente extract}: prints the statements of articles. */
@Command(
        name = "extract",
        description = {
            "Prints the statements of articles: who does what to or with whom, whether the text affirms or denies it (+ or -), how sure it is, and who is said to claim it.",
            "The graphs are not touched; the same input gives the same bytes."
        },
        footer = {
            "  entente extract article.txt                          a table, for people",
            "  entente extract news/ --format jsonl > news.jsonl    a statement a line, for programs",
            "  entente extract news/ --format csv > news.csv        with identifiers and sentences, for a spreadsheet",
            "  echo \"Iran denies that it arms the Houthis.\" | entente extract - --lines"
        })
public final class ExtractCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    private final Surroundings surroundings;
    private final Function<ParserProfile, ArticleExtractor> extractor;

    public ExtractCommand(Surroundings surroundings, Function<ParserProfile, ArticleExtractor> extractor) {
        this.surroundings = surroundings;
        this.extractor = extractor;
    }

    @Override
    public Integer call() {
        ProgressDisplay progress = surroundings.progress(common);
        List<Statement> statements = new ArrayList<>();
        boolean setAside = false;
        try (Readings readings = reading.articles.source(surroundings.in()).open();
                ExtractionRun run = new ExtractionRun(
                        readings,
                        extractor.apply(reading.parsing.profile())::extract,
                        Runtime.getRuntime().availableProcessors());
                ProgressDisplay.Work work = progress.begin("Extracting", "articles", -1)) {
            while (run.hasNext()) {
                switch (run.next()) {
                    case Outcome.Extracted extracted ->
                        emit(extracted.statements().statements(), statements);
                    case Outcome.SetAside(var why) -> {
                        setAside = true;
                        progress.warn("set aside: " + why.message());
                    }
                }
                work.step();
            }
        }
        switch (reading.format) {
            case TABLE -> surroundings.rowPrinter().print(StatementRows.of(statements), RowFormat.TABLE);
            case CSV, TSV -> surroundings.rowPrinter().print(StatementRows.data(statements), reading.format);
            case JSON ->
                surroundings
                        .out()
                        .println(statements.stream()
                                .map(StatementCodec::line)
                                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]")));
            case JSONL -> {} // printed as they came
        }
        surroundings.out().flush();
        return (setAside ? ExitCode.SET_ASIDE : ExitCode.OK).number();
    }

    /** Lines go out as they come; a table needs all its rows to know its widths. */
    private void emit(List<Statement> found, List<Statement> kept) {
        if (reading.format == RowFormat.JSONL) {
            found.forEach(statement -> surroundings.out().println(StatementCodec.line(statement)));
        } else {
            kept.addAll(found);
        }
    }
}
