package io.entente.scheduler.run;

import io.entente.ontology.Ontology;
import io.entente.queries.ActorNames;
import io.entente.queries.QueryStore;
import io.entente.scheduler.alert.StandingQuestions;
import io.entente.scheduler.config.Configuration;
import io.entente.scheduler.config.SourceSettings;
import io.entente.scheduler.fetch.Fetcher;
import io.entente.scheduler.history.Counts;
import io.entente.scheduler.history.RunHistory;
import io.entente.scheduler.history.RunOutcome;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.history.SourceOutcome;
import io.entente.scheduler.history.SourceReport;
import io.entente.scheduler.history.StoreReport;
import io.entente.scheduler.source.SourceReading;
import io.entente.scheduler.source.Sources;
import io.entente.scheduler.state.RunLock;
import io.entente.scheduler.state.SchedulerFolder;
import io.entente.scheduler.state.SchedulerState;
import io.entente.scheduler.time.StopSignal;
import io.entente.scheduler.time.Timekeeper;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One pass over all sources, into the statement files and from there into the stores. */
public final class LoadRun {

    private final Configuration configuration;
    private final SchedulerFolder folder;
    private final Extraction extraction;
    private final StoreAccess access;
    private final Timekeeper time;
    private final Consumer<RunEvent> events;
    private final LanguageGate languages = new LanguageGate();
    private final StoreLoads loads;
    private final StandingQuestions questions;

    /** @param names finds the actors whom the standing questions are about */
    public LoadRun(
            Configuration configuration,
            SchedulerFolder folder,
            Ontology ontology,
            Extraction extraction,
            StoreAccess access,
            ActorNames names,
            Timekeeper time,
            Consumer<RunEvent> events) {
        this.configuration = configuration;
        this.folder = folder;
        this.extraction = extraction;
        this.access = access;
        this.time = time;
        this.events = events;
        this.questions = new StandingQuestions(configuration.alerts(), folder, names);
        this.loads = new StoreLoads(folder, ontology, time.withZone(ZoneOffset.UTC));
    }

    /**
     * Runs once.
     *
     * @param due when the schedule wanted it; null for a run on demand
     * @param missed how many times of the schedule it makes up for beyond its own
     * @param stop asks for an early end, after the articles at hand
     * @return what came of it, as it is in the history
     * @throws io.entente.scheduler.state.LockedException if another run is under way
     */
    @SuppressWarnings("try") // the lock is held, not used
    public RunRecord run(@Nullable Instant due, int missed, StopSignal stop) {
        Instant started = time.instant();
        try (RunLock lock = RunLock.take(folder, started);
                RunHistory history = RunHistory.open(folder);
                SchedulerState state = SchedulerState.open(folder)) {
            String id = history.newId(started);
            try (Intake intake = new Intake(id, history, state, folder)) {
                history.settle(intake::holds).forEach(each -> events.accept(new RunEvent.Settled(id, each)));
                Entry entry = new Entry(id, started, due, missed);
                history.put(entry.record(null, null, List.of(), List.of()));
                events.accept(new RunEvent.Began(id));
                return finish(entry, history, state, intake, stop);
            }
        }
    }

    /** What is known of the run from its beginning. */
    private final class Entry {
        private final String id;
        private final Instant started;
        private final @Nullable Instant due;
        private final int missed;

        Entry(String id, Instant started, @Nullable Instant due, int missed) {
            this.id = id;
            this.started = started;
            this.due = due;
            this.missed = missed;
        }

        RunRecord record(
                @Nullable Instant ended,
                @Nullable RunOutcome outcome,
                List<SourceReport> sources,
                List<StoreReport> stores) {
            Counts total = sources.stream().map(SourceReport::counts).reduce(Counts.none(), Counts::plus);
            return new RunRecord(
                    id, started, due, missed, ended, outcome, extraction.version(), total, sources, stores);
        }
    }

    private RunRecord finish(Entry entry, RunHistory history, SchedulerState state, Intake intake, StopSignal stop) {
        List<SourceReport> sources = new ArrayList<>();
        List<StoreReport> stores = new ArrayList<>();
        try {
            readAll(entry.id, state, intake, stop, sources);
            if (!stop.isGiven() && (intake.any() || loads.needed())) {
                stores.addAll(loads.load(access.targets()));
                stores.forEach(each -> events.accept(new RunEvent.StoreLoaded(entry.id, each)));
                alert(entry.id);
            }
        } catch (RuntimeException e) {
            history.put(entry.record(time.instant(), RunOutcome.FAILED, sources, stores));
            throw e;
        }
        RunRecord record = entry.record(time.instant(), outcome(sources, stores, stop), sources, stores);
        history.put(record);
        if (!stores.isEmpty() || (!stop.isGiven() && access.ready())) {
            HistoryLoads.load(history, access.targets())
                    .forEach(trouble -> events.accept(new RunEvent.Trouble(entry.id, trouble)));
        }
        events.accept(new RunEvent.Ended(entry.id, record));
        return record;
    }

    private void alert(String id) {
        List<StoreTarget> targets = access.targets();
        if (!configuration.alerts().isEmpty() && !targets.isEmpty()) {
            try (QueryStore store = targets.getFirst().queries()) {
                questions.ask(store, id).forEach(news -> events.accept(new RunEvent.Alerted(id, news)));
            }
        }
    }

    private void readAll(String id, SchedulerState state, Intake intake, StopSignal stop, List<SourceReport> reports) {
        try (Fetcher fetcher = new Fetcher(configuration.fetch(), time, stop)) {
            Sources sources = new Sources(state, fetcher, configuration.fetch().largest(), time);
            for (SourceSettings source : configuration.sources()) {
                if (!stop.isGiven()) {
                    try (SourceReading reading = sources.open(source)) {
                        SourceReport report = new SourcePass(id, source, intake, state, time, events)
                                .read(reading, languages, extraction, stop);
                        reports.add(report);
                        events.accept(new RunEvent.SourceRead(id, report));
                    }
                }
            }
        }
    }

    private static RunOutcome outcome(List<SourceReport> sources, List<StoreReport> stores, StopSignal stop) {
        boolean storeFailed = stores.stream().anyMatch(store -> store.failure() != null);
        boolean stale = sources.stream().anyMatch(source -> source.outcome() == SourceOutcome.STALE);
        boolean noneRead =
                !sources.isEmpty() && sources.stream().allMatch(source -> source.outcome() == SourceOutcome.UNREADABLE);
        if (storeFailed || stale || noneRead) {
            return RunOutcome.FAILED;
        }
        if (stop.isGiven()) {
            return RunOutcome.STOPPED;
        }
        boolean aside = sources.stream()
                .anyMatch(source -> source.counts().setAside() > 0 || source.outcome() == SourceOutcome.UNREADABLE);
        if (aside) {
            return RunOutcome.SOME_SET_ASIDE;
        }
        boolean brought = sources.stream().anyMatch(source -> source.counts().brought() > 0)
                || stores.stream().anyMatch(store -> store.added() + store.changed() > 0);
        return brought ? RunOutcome.DONE : RunOutcome.NOTHING_NEW;
    }
}
