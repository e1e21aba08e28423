package io.entente.scheduler.metrics;

import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.history.SourceOutcome;
import io.entente.scheduler.history.SourceReport;
import io.entente.scheduler.run.RunEvent;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Locale;

/** Counts what runs do. For any thread. */
public final class RunMetrics {

    private static final double MILLISECONDS = 1_000;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter runs = Counter.builder()
            .name("entente_runs_total")
            .help("Runs that have ended, by outcome.")
            .labelNames("outcome")
            .register(registry);
    private final Counter articles = Counter.builder()
            .name("entente_articles_total")
            .help("Articles by source and by what became of them.")
            .labelNames("source", "result")
            .register(registry);
    private final Counter statements = Counter.builder()
            .name("entente_statements_total")
            .help("Statements of new and changed articles.")
            .register(registry);
    private final Gauge running = gauge("entente_run_under_way", "1 while a run is under way.");
    private final Gauge seconds = gauge("entente_last_run_seconds", "How long the last run took.");
    private final Gauge ended = gauge("entente_last_run_timestamp_seconds", "When the last run ended.");
    private final Gauge good =
            gauge("entente_last_good_run_timestamp_seconds", "When the last run ended that did not fail.");
    private final Gauge next = gauge("entente_next_run_timestamp_seconds", "When the next run is due.");
    private final Gauge sources = Gauge.builder()
            .name("entente_source_state")
            .help("1 for what came of each source in the last run.")
            .labelNames("source", "outcome")
            .register(registry);

    public RunMetrics() {
        JvmMetrics.builder().register(registry);
    }

    private Gauge gauge(String name, String help) {
        return Gauge.builder().name(name).help(help).register(registry);
    }

    public void take(RunEvent event) {
        switch (event) {
            case RunEvent.Began began -> running.set(1);
            case RunEvent.Ended(String run, RunRecord record) -> ended(record);
            case RunEvent.SourceRead read -> sourceRead(read.report());
            case RunEvent.Settled settled -> runs.labelValues("interrupted").inc();
            case RunEvent.ArticleKept kept -> statements.inc(kept.statements());
            case RunEvent.SetAside aside -> {}
            case RunEvent.StoreLoaded loaded -> {}
            case RunEvent.Alerted alerted -> {}
            case RunEvent.Trouble trouble -> {}
        }
    }

    /** Notes when the next run is due. */
    public void next(Instant when) {
        next.set(when.toEpochMilli() / MILLISECONDS);
    }

    private void ended(RunRecord record) {
        running.set(0);
        if (record.outcome() == null || record.ended() == null) {
            return;
        }
        runs.labelValues(record.outcome().words().replace(' ', '_')).inc();
        seconds.set(record.lasted().toMillis() / MILLISECONDS);
        double at = record.ended().toEpochMilli() / MILLISECONDS;
        ended.set(at);
        switch (record.outcome()) {
            case DONE, NOTHING_NEW, SOME_SET_ASIDE -> good.set(at);
            case FAILED, STOPPED, INTERRUPTED -> {}
        }
    }

    private void sourceRead(SourceReport report) {
        articles.labelValues(report.name(), "new").inc(report.counts().added());
        articles.labelValues(report.name(), "changed").inc(report.counts().changed());
        articles.labelValues(report.name(), "unchanged").inc(report.counts().unchanged());
        articles.labelValues(report.name(), "set_aside").inc(report.counts().setAside());
        for (var outcome : SourceOutcome.values()) {
            sources.labelValues(report.name(), outcome.name().toLowerCase(Locale.ROOT))
                    .set(outcome == report.outcome() ? 1 : 0);
        }
    }

    /** All metrics in Prometheus' text format. */
    public String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(bytes, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be written", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes them to a file for node_exporter's textfile collector, which never sees half of it. */
    public void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
