package io.entente.cli.command;

import io.entente.extractor.source.ArticleSource;
import io.entente.extractor.source.InputFormat;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles to read. */
final class ArticleOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|-",
            description = {
                "Text files (.txt: an article each, its id the file's name without ending, its day from dates.tsv beside it), JSON Lines (.jsonl: an object a line with id, text, and title, url, publisher, published if known), folders of them, or - for standard input."
            })
    List<String> inputs = new ArrayList<>();

    @Option(
            names = "--lines",
            description = "Take each line of a text file as an article of its own; its id is the line's number.")
    boolean lines;

    ArticleSource source(InputStream standardInput) {
        ArticleSource source = new ArticleSource(inputs, standardInput);
        return lines ? source.as(InputFormat.LINES) : source;
    }
}
