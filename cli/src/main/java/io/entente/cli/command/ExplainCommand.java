package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ExplanationText;
import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.segment.Segmenter;
import io.entente.text.Article;
import io.entente.text.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente explain}: what every stage makes of a text. */
@Command(
        name = "explain",
        description =
                "Shows how a text becomes statements: its words and their syntax, what the clauses say, whom the names mean, which statements come of it, and what was rejected and why.",
        footer = {
            "  entente explain \"Tehran denies that it has sent missiles to Russia.\"",
            "  entente explain --published 2024-05-17 \"Xi met Putin on Thursday.\"",
            "  entente explain - < article.txt"
        })
public final class ExplainCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ProfileOptions parsing = new ProfileOptions();

    @Parameters(paramLabel = "TEXT", description = "The text, or - to read it from standard input.")
    String text = "";

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day that \"Thursday\" and \"the US president\" count from, as 2024-05-17.")
    @Nullable
    LocalDate published;

    private final Surroundings surroundings;
    private final Function<ParserProfile, ArticleExtractor> extractor;

    public ExplainCommand(Surroundings surroundings, Function<ParserProfile, ArticleExtractor> extractor) {
        this.surroundings = surroundings;
        this.extractor = extractor;
    }

    @Override
    public Integer call() throws IOException {
        String given = text.equals("-") ? new String(surroundings.in().readAllBytes(), StandardCharsets.UTF_8) : text;
        Article article = new Article("text", given, null, null, null, published, "en");
        Document document = new Segmenter().segment(article);
        new ExplanationText(surroundings.out(), surroundings.rowPrinter())
                .print(document, extractor.apply(parsing.profile()).explain(document));
        return ExitCode.OK.number();
    }
}
