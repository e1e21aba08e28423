package io.entente.cli.command;

import io.entente.cli.output.RowFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which articles are read, how thoroughly, and how rows about them are printed. */
final class ReadingOptions {

    @Mixin
    ProfileOptions parsing = new ProfileOptions();

    @Mixin
    ArticleOptions articles = new ArticleOptions();

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "How to print rows: table, jsonl, csv, tsv or json; by default ${DEFAULT-VALUE}.")
    RowFormat format = RowFormat.TABLE;
}
