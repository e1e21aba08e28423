package io.entente.scheduler.run;

import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.parse.ParserProfile;
import io.entente.ontology.Ontology;
import io.entente.queries.ActorNames;
import io.entente.scheduler.config.AlertSettings;
import io.entente.scheduler.config.Configuration;
import io.entente.scheduler.config.FetchSettings;
import io.entente.scheduler.config.Fields;
import io.entente.scheduler.config.Origin;
import io.entente.scheduler.config.SourceSettings;
import io.entente.scheduler.history.RunHistory;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.state.Failure;
import io.entente.scheduler.state.SchedulerFolder;
import io.entente.scheduler.state.SchedulerState;
import io.entente.scheduler.time.StopSignal;
import io.entente.scheduler.time.Timekeeper;
import io.entente.statement.ArticleStatements;
import io.entente.statement.file.StatementCodec;
import io.entente.statement.file.StatementJournal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs of the tests in a data folder: the real extractor, made-up time. */
final class Workbench {

    static final Ontology ONTOLOGY = Ontology.load();

    private static final StoreAccess NO_STORES = new StoreAccess() {
        @Override
        public boolean ready() {
            return false;
        }

        @Override
        public List<StoreTarget> targets() {
            return List.of();
        }
    };

    /** Loaded once for all tests of a JVM. */
    private static final class Loaded {
        private static final Extraction EXTRACTION =
                Extraction.by(ArticleExtractor.load(ONTOLOGY, ParserProfile.FAST), 2);

        private Loaded() {}
    }

    private final SchedulerFolder folder;
    private final Timekeeper time;
    private final List<RunEvent> events = new ArrayList<>();

    Workbench(Path data, Timekeeper time) {
        this.folder = new SchedulerFolder(data);
        this.time = time;
    }

    static Configuration configuration(SourceSettings... sources) {
        return configuration(List.of(), sources);
    }

    static Configuration configuration(List<AlertSettings> alerts, SourceSettings... sources) {
        return new Configuration(
                List.of(sources),
                new FetchSettings("Entente/0.1", Duration.ofSeconds(20), 300_000, Duration.ofMillis(1), true),
                Optional.empty(),
                alerts,
                List.of());
    }

    static SourceSettings source(String name, Origin origin) {
        return new SourceSettings(name, origin, null, null, Duration.ofHours(1), 1_000);
    }

    static SourceSettings folder(String name, Path path) {
        return source(name, new Origin.Folder(path, "**", Duration.ofSeconds(10), Fields.standard()));
    }

    static SourceSettings feed(String name, String address, boolean fullText) {
        return source(name, new Origin.Feed(URI.create(address), fullText));
    }

    LoadRun load(Configuration configuration) {
        return load(configuration, NO_STORES);
    }

    LoadRun load(Configuration configuration, StoreAccess stores) {
        return load(configuration, stores, events::add);
    }

    LoadRun load(Configuration configuration, Consumer<RunEvent> listener) {
        return load(configuration, NO_STORES, listener);
    }

    private LoadRun load(Configuration configuration, StoreAccess stores, Consumer<RunEvent> listener) {
        return new LoadRun(
                configuration, folder, ONTOLOGY, Loaded.EXTRACTION, stores, ActorNames.idsOnly(), time, listener);
    }

    RunRecord run(SourceSettings... sources) {
        return load(configuration(sources)).run(null, 0, new StopSignal());
    }

    List<RunEvent> events() {
        return events;
    }

    List<RunRecord> history() {
        return RunHistory.look(folder);
    }

    List<Failure> failures() {
        return SchedulerState.failures(folder);
    }

    SchedulerFolder folder() {
        return folder;
    }

    /** What the statement files hold. */
    List<ArticleStatements> kept() {
        StatementCodec codec = new StatementCodec(ONTOLOGY::relationType);
        try {
            return StatementJournal.open(folder.statements(), codec).articles().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
