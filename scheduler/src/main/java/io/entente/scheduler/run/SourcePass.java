package io.entente.scheduler.run;

import io.entente.extractor.ExtractionRun;
import io.entente.extractor.Outcome;
import io.entente.scheduler.config.SourceSettings;
import io.entente.scheduler.history.Brought;
import io.entente.scheduler.history.Counts;
import io.entente.scheduler.history.SourceOutcome;
import io.entente.scheduler.history.SourceReport;
import io.entente.scheduler.source.Piece;
import io.entente.scheduler.source.SourceReading;
import io.entente.scheduler.state.SchedulerState;
import io.entente.scheduler.state.SourceState;
import io.entente.scheduler.time.StopSignal;
import io.entente.statement.ArticleStatements;
import io.entente.statement.ArticleVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads one source within a run: takes its pieces, extracts what is new, and counts. */
final class SourcePass {

    /** What is durable after so long need not be fetched again after a crash. */
    private static final Duration COMMIT = Duration.ofSeconds(5);

    private final String run;
    private final SourceSettings source;
    private final Intake intake;
    private final SchedulerState state;
    private final FailureNotes failures;
    private final InstantSource time;
    private final Consumer<RunEvent> events;
    private Counts counts = Counts.none();
    private @Nullable String problem;
    private boolean unreadable;

    SourcePass(
            String run,
            SourceSettings source,
            Intake intake,
            SchedulerState state,
            InstantSource time,
            Consumer<RunEvent> events) {
        this.run = run;
        this.source = source;
        this.intake = intake;
        this.state = state;
        this.failures = new FailureNotes(state, time);
        this.time = time;
        this.events = events;
    }

    SourceReport read(SourceReading reading, UnaryOperator<Piece> gate, Extraction extraction, StopSignal stop) {
        Instant deadline = time.instant().plus(source.longest());
        PieceReadings pieces = new PieceReadings(
                reading,
                gate,
                found -> isKnown(found, extraction.version()),
                () -> stop.isGiven()
                        || counts.brought() >= source.most()
                        || time.instant().isAfter(deadline));
        Instant committed = time.instant();
        try (ExtractionRun extracting = new ExtractionRun(pieces, extraction.extract(), extraction.workers())) {
            while (extracting.hasNext()) {
                Outcome outcome = extracting.next();
                takeUnextracted(pieces);
                Piece.Found found = (Piece.Found) pieces.take().orElseThrow().piece();
                switch (outcome) {
                    case Outcome.Extracted(ArticleStatements article, var provenance) -> keep(found, article);
                    case Outcome.SetAside(var why) ->
                        setAside(new Piece.SetAside(found.place(), why, false, found.note()));
                }
                if (Duration.between(committed, time.instant()).compareTo(COMMIT) > 0) {
                    intake.commit();
                    committed = time.instant();
                }
            }
        }
        takeUnextracted(pieces);
        intake.commit();
        if (!pieces.isExhausted() && problem == null) {
            problem = stop.isGiven() ? "stopped; the rest is for the next run" : "the rest is left for the next run";
        }
        return report(stop);
    }

    private void takeUnextracted(PieceReadings pieces) {
        for (Optional<Piece> piece = pieces.takeUnextracted(); piece.isPresent(); piece = pieces.takeUnextracted()) {
            switch (piece.get()) {
                case Piece.Found found -> {
                    counts = counts.plus(new Counts(0, 0, 1, 0, 0, 0));
                    succeeded(found);
                }
                case Piece.SetAside aside -> setAside(aside);
                case Piece.Unreadable part -> unreadable(part);
                case Piece.Noted(int unchanged, Runnable note) -> {
                    counts = counts.plus(new Counts(0, 0, unchanged, 0, 0, 0));
                    intake.note(note);
                }
            }
        }
    }

    private boolean isKnown(Piece.Found found, String extractor) {
        ArticleVersion version = ArticleVersion.of(found.article(), extractor);
        return intake.known(version.id()).filter(version::equals).isPresent();
    }

    private void keep(Piece.Found found, ArticleStatements article) {
        String id = article.article().id();
        boolean changed = intake.known(id).isPresent();
        String original = intake.original(id, found.article().text()).orElse(null);
        int statements = article.statements().size();
        counts = counts.plus(new Counts(changed ? 0 : 1, changed ? 1 : 0, 0, 0, original == null ? 0 : 1, statements));
        String key = SchedulerState.key(source.name(), found.place());
        intake.add(
                article,
                new Brought(id, article.article().sha256(), source.name(), changed, statements, original),
                () -> {
                    found.note().run();
                    state.failures().remove(key);
                });
        events.accept(new RunEvent.ArticleKept(run, source.name(), id, statements));
    }

    private void succeeded(Piece.Found found) {
        intake.note(() -> {
            found.note().run();
            failures.succeeded(source.name(), found.place());
        });
    }

    private void setAside(Piece.SetAside aside) {
        counts = counts.plus(new Counts(0, 0, 0, 1, 0, 0));
        intake.note(() -> {
            aside.note().run();
            failures.failed(source.name(), aside);
        });
        events.accept(new RunEvent.SetAside(
                run,
                source.name(),
                aside.place(),
                aside.why().reason(),
                aside.why().remedy()));
    }

    private void unreadable(Piece.Unreadable part) {
        unreadable = true;
        problem = part.reason() + "; " + part.remedy();
        intake.note(() -> failures.unreadable(source.name(), part));
    }

    private SourceReport report(StopSignal stop) {
        Instant now = time.instant();
        SourceState before = state.sources().get(source.name()).orElse(new SourceState(now, null));
        SourceState after = counts.brought() > 0 ? new SourceState(before.since(), now) : before;
        state.sources().put(source.name(), after);
        state.flush();
        Instant last = after.brought() == null ? after.since() : after.brought();
        Duration silent = Duration.between(last, now);
        SourceOutcome outcome;
        if (source.freshWithin() != null && silent.compareTo(source.freshWithin()) > 0 && !stop.isGiven()) {
            outcome = SourceOutcome.STALE;
            problem = "nothing new for " + Freshness.words(silent) + ", more than "
                    + Freshness.words(source.freshWithin()) + (problem == null ? "" : "; " + problem);
        } else if (counts.brought() > 0) {
            outcome = SourceOutcome.BROUGHT;
        } else {
            outcome = unreadable ? SourceOutcome.UNREADABLE : SourceOutcome.NOTHING_NEW;
        }
        return new SourceReport(source.name(), outcome, counts, problem);
    }
}
