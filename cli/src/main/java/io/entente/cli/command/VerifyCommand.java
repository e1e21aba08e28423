package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.RowFormat;
import io.entente.cli.output.RowPrinter;
import io.entente.cli.work.Stores;
import io.entente.cli.work.VerificationRows;
import io.entente.cli.work.WholeGraphs;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreException;
import io.entente.loader.verify.GraphVerifier;
import io.entente.loader.verify.Repair;
import io.entente.loader.verify.Verification;
import io.entente.loader.whole.WholeGraph;
import io.entente.ontology.Ontology;
import io.entente.servers.DataFolder;
import io.entente.servers.Lifetime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente verify}: proves that the stores hold what the statement files say. */
@Command(
        name = "verify",
        description = {
            "Compares every article, statement, relation, shortcut, actor and item of the stores with the statement files, and lists what differs.",
            "With --repair it writes anew what differs, and compares once more."
        },
        footer = {
            "  entente verify",
            "  entente verify --repair --store rdf",
            "  entente verify --format jsonl        a difference a line",
            "",
            "Exit code 1 if something differs in the end."
        })
public final class VerifyCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    StoreOptions stores = new StoreOptions();

    @Option(names = "--repair", description = "Mend what differs.")
    boolean repair;

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "table (counts, then differences), or the differences as jsonl, csv, tsv or json.")
    RowFormat format = RowFormat.TABLE;

    private final Surroundings surroundings;

    public VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ProgressDisplay progress = surroundings.progress(common);
        DataFolder folder = common.dataFolder(surroundings);
        Ontology ontology = Ontology.load();
        try (Stores opened = Stores.open(
                        stores.choice(surroundings),
                        folder,
                        stores.ports.settings(Lifetime.ATTACHED),
                        ontology,
                        surroundings.clock(),
                        progress::note);
                WholeGraph graph = WholeGraphs.of(folder, ontology);
                GraphVerifier verifier = new GraphVerifier(graph, WholeGraphs.scratch(folder))) {
            List<Verification> results = new ArrayList<>();
            for (GraphStore store : opened.all()) {
                progress.note("Comparing " + store.name() + " with the statement files");
                results.add(verified(store, graph, verifier, ontology, progress));
            }
            print(results);
            return (results.stream().allMatch(Verification::equal) ? ExitCode.OK : ExitCode.FAILED).number();
        } catch (StoreException e) {
            throw new CommandException(ExitCode.FAILED, String.valueOf(e.getMessage()), e);
        }
    }

    private Verification verified(
            GraphStore store, WholeGraph graph, GraphVerifier verifier, Ontology ontology, ProgressDisplay progress) {
        Verification found = verifier.verify(store);
        if (found.equal() || !repair) {
            return found;
        }
        progress.note("Mending " + found.wrong() + " differences in " + store.name());
        store.start();
        new Repair(graph, store, ontology).mend(found.differences());
        Verification after = verifier.verify(store);
        if (!after.equal()) {
            progress.warn(store.name() + " still differs: make it anew with entente rebuild");
        }
        return after;
    }

    private void print(List<Verification> results) {
        RowPrinter printer = surroundings.rowPrinter();
        if (format != RowFormat.TABLE) {
            printer.print(VerificationRows.differences(results, Integer.MAX_VALUE), format);
            return;
        }
        printer.print(VerificationRows.counts(results), format);
        if (!results.stream().allMatch(Verification::equal)) {
            surroundings.out().println();
            printer.print(VerificationRows.differences(results, VerificationRows.SHOWN), format);
        }
    }
}
