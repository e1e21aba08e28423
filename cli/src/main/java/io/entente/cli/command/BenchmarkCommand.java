package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.RowFormat;
import io.entente.cli.output.Rows;
import io.entente.cli.work.LoadBenchmark;
import io.entente.loader.StoreKind;
import io.entente.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente benchmark}: how fast loads are on this machine. */
@Command(
        name = "benchmark",
        hidden = true,
        description = {
            "Loads made-up articles (Zipf-distributed actors, ten statements each on average, the same for the same seed) into fresh embedded stores, once more without a change, and in bulk, and prints rates, processor time and the most heap used.",
            "Works in an empty folder, --data or else a temporary one, and leaves it."
        },
        footer = {
            "  entente benchmark --articles 5000",
            "  entente benchmark --articles 100000 --data /tmp/benchmark      a million statements"
        })
public final class BenchmarkCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--articles", defaultValue = "5000", description = "How many; by default ${DEFAULT-VALUE}.")
    int articles = 5_000;

    @Option(names = "--seed", defaultValue = "1", description = "By default ${DEFAULT-VALUE}.")
    long seed = 1;

    @Option(names = "--store", split = ",", paramLabel = "STORE", description = "neo4j, rdf or both; by default both.")
    List<StoreKind> kinds = new ArrayList<>();

    @Option(names = "--bulk-only", description = "Leave out the loads by the servers: only build the stores in bulk.")
    boolean bulkOnly;

    @Option(names = "--verify", description = "Also compare the stores with the statement files after each load.")
    boolean verify;

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "table, jsonl, csv, tsv or json; by default ${DEFAULT-VALUE}.")
    RowFormat format = RowFormat.TABLE;

    private final Surroundings surroundings;

    public BenchmarkCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (articles < 1) {
            throw new CommandException(ExitCode.USAGE, "--articles should be 1 or more, not " + articles);
        }
        ProgressDisplay progress = surroundings.progress(common);
        Path folder = common.data == null ? Files.createTempDirectory("entente-benchmark") : common.data;
        if (Files.exists(folder.resolve("statements"))) {
            throw new CommandException(
                    ExitCode.USAGE,
                    folder + " holds statement files: give an empty folder, since a benchmark fills it");
        }
        Set<StoreKind> chosen = kinds.isEmpty() ? EnumSet.allOf(StoreKind.class) : EnumSet.copyOf(kinds);
        progress.note("Working in " + folder);
        List<List<Object>> rows = new LoadBenchmark(folder, Ontology.load(), surroundings.clock(), progress)
                .run(seed, articles, chosen, bulkOnly, verify);
        surroundings.rowPrinter().print(new Rows(LoadBenchmark.COLUMNS, rows), format);
        return ExitCode.OK.number();
    }
}
