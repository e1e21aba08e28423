package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.work.StatementFiles;
import io.entente.cli.work.WholeGraphs;
import io.entente.loader.export.ExportFormat;
import io.entente.loader.whole.WholeGraph;
import io.entente.ontology.Ontology;
import io.entente.servers.DataFolder;
import io.entente.statement.file.StatementJournal;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code entente export}: the graph in the formats of other programs. */
@Command(
        name = "export",
        description = {
            "Writes the graph of the statement files in another program's format. No server is needed.",
            "nquads and trig: all of RDF. graphml: actors, items and affirmed relations, for Gephi, Cytoscape or yEd. csv: a statement a row. plover-csv: affirmed acts of the past and present as events, by PLOVER type and CAMEO code."
        },
        footer = {
            "  entente export --format plover-csv > events.csv",
            "  entente export --format trig --output graph.trig",
            "  entente export --format graphml --output actors.graphml"
        })
public final class ExportCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(
            names = "--format",
            required = true,
            converter = Format.class,
            description = "nquads, trig, graphml, csv or plover-csv.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    ExportFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; by default standard output.")
    @Nullable
    Path output;

    private final Surroundings surroundings;

    public ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ProgressDisplay progress = surroundings.progress(common);
        DataFolder folder = common.dataFolder(surroundings);
        Ontology ontology = Ontology.load();
        StatementJournal journal = StatementFiles.open(folder, ontology);
        try (ProgressDisplay.Work work = progress.begin("Exporting", "articles", journal.size());
                OutputStream file = output();
                ExportFormat.Export export =
                        format.open(file, ontology, surroundings.clock().instant());
                WholeGraph graph = WholeGraphs.of(journal, folder, ontology, article -> {
                    export.accept(article);
                    work.step();
                })) {
            export.finish(graph);
        }
        return ExitCode.OK.number();
    }

    private OutputStream output() throws IOException {
        if (output == null) {
            return new FilterOutputStream(surroundings.out()) {
                @Override
                public void write(byte[] bytes, int from, int count) throws IOException {
                    out.write(bytes, from, count);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }
        return Files.newOutputStream(output);
    }

    /** Reads {@code plover-csv}, which the constants of an enum can't be called. */
    static final class Format implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String text) {
            for (ExportFormat format : ExportFormat.values()) {
                if (format.code().equalsIgnoreCase(text)) {
                    return format;
                }
            }
            throw new TypeConversionException("\"" + text + "\" is none of nquads, trig, graphml, csv and plover-csv");
        }
    }
}
