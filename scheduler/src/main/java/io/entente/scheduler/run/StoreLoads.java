package io.entente.scheduler.run;

import io.entente.loader.load.LoadReport;
import io.entente.loader.load.LoadSettings;
import io.entente.loader.load.Loader;
import io.entente.loader.load.PendingArticle;
import io.entente.loader.store.GraphStore;
import io.entente.ontology.Ontology;
import io.entente.scheduler.history.StoreReport;
import io.entente.scheduler.state.DurableMap;
import io.entente.scheduler.state.SchedulerFolder;
import io.entente.scheduler.state.StateException;
import io.entente.statement.file.StatementCodec;
import io.entente.statement.file.StatementJournal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the stores up to the statement files. */
final class StoreLoads {

    private final SchedulerFolder folder;
    private final Ontology ontology;
    private final Clock clock;

    StoreLoads(SchedulerFolder folder, Ontology ontology, Clock clock) {
        this.folder = folder;
        this.ontology = ontology;
        this.clock = clock;
    }

    /** Whether a store may lack something of the statement files. */
    boolean needed() {
        long bytes = statementBytes();
        try (DurableMap<LoadMark> marks = marks()) {
            return bytes > 0
                    && (marks.entries().isEmpty()
                            || marks.entries().values().stream()
                                    .anyMatch(mark -> !mark.complete() || mark.bytes() != bytes));
        }
    }

    /** Loads what the stores lack; a store that fails is named, and caught up by a later run. */
    List<StoreReport> load(List<StoreTarget> targets) {
        long bytes = statementBytes();
        List<GraphStore> stores = new ArrayList<>();
        try (DurableMap<LoadMark> marks = marks()) {
            for (StoreTarget target : targets) {
                stores.add(target.kind().open(target.address(), ontology, clock));
            }
            LoadReport report = load(stores.stream());
            List<StoreReport> reports = new ArrayList<>();
            for (int i = 0; i < targets.size(); i++) {
                io.entente.loader.load.StoreReport store = report.stores().get(i);
                marks.put(targets.get(i).kind().code(), new LoadMark(bytes, store.failure() == null));
                reports.add(new StoreReport(
                        store.store(),
                        store.outcome().added(),
                        store.outcome().changed(),
                        store.outcome().statements(),
                        store.failure()));
            }
            return reports;
        } finally {
            stores.forEach(GraphStore::close);
        }
    }

    private LoadReport load(Stream<GraphStore> stores) {
        StatementCodec codec = new StatementCodec(ontology::relationType);
        try {
            StatementJournal journal = StatementJournal.open(folder.statements(), codec);
            try (Stream<PendingArticle> articles =
                    journal.entries().map(entry -> new PendingArticle(entry.id(), entry.mark(), entry.statements()))) {
                return new Loader(stores.toList(), ontology, LoadSettings.standard(), progress -> {})
                        .catchUp(articles, journal.retracted());
            }
        } catch (IOException e) {
            throw new StateException("cannot read the statement files: " + e, e);
        }
    }

    private DurableMap<LoadMark> marks() {
        return DurableMap.open(folder.own().resolve("loads.jsonl"), LoadMark.class);
    }

    private long statementBytes() {
        Path statements = folder.statements();
        if (!Files.isDirectory(statements)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(statements)) {
            long bytes = 0;
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
