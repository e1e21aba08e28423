package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.extractor.FactExtractor;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.proposition.FactWriter;
import io.entente.extractor.source.Reading;
import io.entente.extractor.source.Readings;
import io.entente.text.Article;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente propositions}: open information extraction, before any ontology. */
@Command(
        name = "propositions",
        description = {
            "Prints what each clause says, whatever it is about: subject, relation and object as the text words them, then the clause's other arguments and how sure the reading is.",
            "One fact a line, cells parted by tabs: line, subject, relation, object, further arguments …, conf=0.87. The line is that of the input."
        },
        footer = {
            "  entente propositions article.txt",
            "  echo \"Iran sold oil to Syria in May.\" | entente propositions - --lines",
            "  entente propositions sentences.txt --lines --tokenized > facts.tsv"
        })
public final class PropositionsCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ProfileOptions parsing = new ProfileOptions();

    @Mixin
    ArticleOptions articles = new ArticleOptions();

    @Option(
            names = "--tokenized",
            description =
                    "The lines are sentences whose tokens are parted by blanks; the cells are made of these tokens.")
    boolean tokenized;

    private final Surroundings surroundings;
    private final Function<ParserProfile, FactExtractor> extractor;

    public PropositionsCommand(Surroundings surroundings, Function<ParserProfile, FactExtractor> extractor) {
        this.surroundings = surroundings;
        this.extractor = extractor;
    }

    @Override
    public Integer call() throws IOException {
        ProgressDisplay progress = surroundings.progress(common);
        FactExtractor facts = extractor.apply(parsing.profile());
        FactWriter writer = new FactWriter(surroundings.out());
        boolean setAside = false;
        try (Readings readings = articles.source(surroundings.in()).open();
                ProgressDisplay.Work work = progress.begin("Reading clauses", "articles", -1)) {
            while (readings.hasNext()) {
                switch (readings.next()) {
                    case Reading.Loaded(Article article, var provenance) -> {
                        for (FactExtractor.Facts found : tokenized ? facts.ofTokens(article) : facts.of(article)) {
                            writer.write(line(article, found), found.tree(), found.facts());
                        }
                    }
                    case Reading.SetAside why -> {
                        setAside = true;
                        progress.warn("set aside: " + why.message());
                    }
                }
                work.step();
            }
        }
        surroundings.out().flush();
        return (setAside ? ExitCode.SET_ASIDE : ExitCode.OK).number();
    }

    /** The line of the file: the article's own if each line is one, else that on which the sentence begins. */
    private int line(Article article, FactExtractor.Facts found) {
        if (articles.lines) {
            return Integer.parseInt(article.id());
        }
        int begin = found.tree().sentence().span().begin();
        return 1
                + (int) article.text()
                        .substring(0, begin)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }
}
