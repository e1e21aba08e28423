package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.SyntaxFormat;
import io.entente.extractor.conllu.ConlluFormatException;
import io.entente.extractor.conllu.ConlluReader;
import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.parse.SyntaxPipeline;
import io.entente.extractor.parse.evaluation.SyntaxScore;
import io.entente.extractor.segment.Segmenter;
import io.entente.extractor.source.ArticleSource;
import io.entente.extractor.source.Reading;
import io.entente.extractor.source.Readings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente parse}: prints tags, lemmas and dependency trees. */
@Command(
        name = "parse",
        description = {
            "Prints the words of texts with their tags, lemmas, heads and relations, by the conventions of Universal Dependencies.",
            "Texts are cut into sentences and words; lines that are no news text are left out."
        },
        footer = {
            "  entente parse article.txt --format tree              a drawing of each sentence",
            "  entente parse article.txt > article.conllu",
            "  entente parse --conllu-in words.conllu               parse words that are cut already",
            "  entente parse --conllu-in gold.conllu --compare -q > parsed.conllu"
        })
public final class ParseCommand implements Callable<Integer> {

    /** So many sentences of CoNLL-U are parsed at once. */
    private static final int TOGETHER = 100;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ProfileOptions parsing = new ProfileOptions();

    @Mixin
    ArticleOptions articles = new ArticleOptions();

    @Option(
            names = "--format",
            defaultValue = "CONLLU",
            description = "conllu, or tree for a drawing; by default ${DEFAULT-VALUE}.")
    SyntaxFormat format = SyntaxFormat.CONLLU;

    @Option(
            names = "--conllu-in",
            description =
                    "The input is CoNLL-U: keep its words, ids, ranges, empty nodes and comments; put tags, lemmas, heads and relations in place of its own.")
    boolean conlluIn;

    @Option(
            names = "--compare",
            description = "With --conllu-in: also print on standard error how far the input's tags and heads agree.")
    boolean compare;

    private final Surroundings surroundings;
    private final Function<ParserProfile, SyntaxPipeline> pipeline;

    public ParseCommand(Surroundings surroundings, Function<ParserProfile, SyntaxPipeline> pipeline) {
        this.surroundings = surroundings;
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() throws IOException {
        if (compare && !conlluIn) {
            throw new CommandException(ExitCode.USAGE, "--compare needs --conllu-in: there is nothing to compare with");
        }
        ProgressDisplay progress = surroundings.progress(common);
        boolean whole = conlluIn ? parseConllu(progress) : parseTexts(progress);
        surroundings.out().flush();
        return (whole ? ExitCode.OK : ExitCode.SET_ASIDE).number();
    }

    private boolean parseTexts(ProgressDisplay progress) throws IOException {
        boolean whole = true;
        Segmenter segmenter = new Segmenter();
        try (Readings readings = articles.source(surroundings.in()).open();
                ProgressDisplay.Work work = progress.begin("Parsing", "articles", -1)) {
            SyntaxPipeline syntax = pipeline.apply(parsing.profile());
            while (readings.hasNext()) {
                switch (readings.next()) {
                    case Reading.Loaded loaded ->
                        format.write(syntax, segmenter.segment(loaded.article()), surroundings.out());
                    case Reading.SetAside why -> {
                        whole = false;
                        progress.warn("set aside: " + why.message());
                    }
                }
                work.step();
            }
        }
        return whole;
    }

    private boolean parseConllu(ProgressDisplay progress) throws IOException {
        SyntaxScore score = new SyntaxScore();
        try (ProgressDisplay.Work work = progress.begin("Parsing", "sentences", -1)) {
            SyntaxPipeline syntax = pipeline.apply(parsing.profile());
            for (String input : articles.inputs) {
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(open(input), StandardCharsets.UTF_8))) {
                    parseConllu(new ConlluReader(lines, input), syntax, score, work);
                }
            }
        } catch (ConlluFormatException e) {
            throw new CommandException(ExitCode.FAILED, String.valueOf(e.getMessage()), e);
        }
        if (compare) {
            surroundings.err().println(score.summary());
        }
        return true;
    }

    private void parseConllu(ConlluReader in, SyntaxPipeline syntax, SyntaxScore score, ProgressDisplay.Work work)
            throws IOException {
        List<ConlluSentence> together;
        do {
            together = new ArrayList<>(TOGETHER);
            try {
                read(in, together);
            } finally {
                // What stands before a damaged sentence is parsed all the same.
                parseConllu(together, syntax, score, work);
            }
        } while (together.size() == TOGETHER);
    }

    private static void read(ConlluReader in, List<ConlluSentence> together) throws IOException {
        while (together.size() < TOGETHER) {
            Optional<ConlluSentence> next = in.next();
            if (next.isEmpty()) {
                return;
            }
            together.add(next.get());
        }
    }

    private void parseConllu(
            List<ConlluSentence> sentences, SyntaxPipeline syntax, SyntaxScore score, ProgressDisplay.Work work)
            throws IOException {
        List<ConlluSentence> parsed = syntax.annotate(sentences);
        for (int i = 0; i < parsed.size(); i++) {
            format.write(parsed.get(i), surroundings.out());
            if (compare) {
                compare(sentences.get(i), parsed.get(i), score);
            }
            work.step();
        }
    }

    private static void compare(ConlluSentence gold, ConlluSentence parsed, SyntaxScore score) {
        try {
            score.add(gold, ConlluTrees.tree(parsed));
        } catch (IllegalArgumentException e) {
            throw new CommandException(
                    ExitCode.FAILED,
                    "--compare needs tags and heads at every word of the input: " + e.getMessage() + " in "
                            + gold.comments());
        }
    }

    private InputStream open(String input) throws IOException {
        if (input.equals(ArticleSource.STANDARD_INPUT)) {
            return surroundings.in();
        }
        Path file = Path.of(input);
        if (!Files.isRegularFile(file)) {
            throw new CommandException(ExitCode.FAILED, "there is no file " + input + "; give a CoNLL-U file, or -");
        }
        return Files.newInputStream(file);
    }
}
