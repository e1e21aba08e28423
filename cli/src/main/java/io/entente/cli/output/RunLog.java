package io.entente.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.scheduler.run.RunEvent;
import io.entente.scheduler.state.Json;
import java.io.PrintStream;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Tells on standard error what runs do: in words for a person, or as JSON Lines for a collector of logs. */
public final class RunLog {

    /** How it is told. */
    public enum Form {
        TEXT,
        JSON
    }

    private enum Level {
        DEBUG,
        INFO,
        WARN
    }

    private final PrintStream err;
    private final Form form;
    private final boolean quiet;
    private final InstantSource time;

    public RunLog(PrintStream err, Form form, boolean quiet, InstantSource time) {
        this.err = err;
        this.form = form;
        this.quiet = quiet;
        this.time = time;
    }

    public void take(RunEvent event) {
        switch (event) {
            case RunEvent.Began(String run) -> log(Level.INFO, run, "began", "begins", null, null);
            case RunEvent.Settled(String run, var earlier) ->
                log(
                        Level.WARN,
                        run,
                        "settled",
                        "run " + earlier.id() + " was interrupted with "
                                + earlier.counts().brought() + " articles kept; its work goes on",
                        null,
                        null);
            case RunEvent.ArticleKept(String run, String source, String article, int statements) ->
                log(Level.DEBUG, run, "kept", article, source, statements);
            case RunEvent.SetAside(String run, String source, String place, String reason, String remedy) ->
                log(Level.WARN, run, "set-aside", "set aside: " + place + ": " + reason + "; " + remedy, source, null);
            case RunEvent.SourceRead(String run, var report) -> {
                String problem = report.problem() == null ? "" : "; " + report.problem();
                log(
                        report.problem() == null ? Level.INFO : Level.WARN,
                        run,
                        "source",
                        report.name() + ": " + report.outcome().words() + ", "
                                + report.counts().added() + " new, "
                                + report.counts().changed() + " changed, "
                                + report.counts().unchanged() + " unchanged, "
                                + report.counts().setAside() + " set aside" + problem,
                        report.name(),
                        report.counts().statements());
            }
            case RunEvent.StoreLoaded(String run, var report) ->
                log(
                        report.failure() == null ? Level.INFO : Level.WARN,
                        run,
                        "store",
                        report.failure() == null
                                ? report.store() + ": " + report.added() + " new, " + report.changed() + " changed"
                                : report.failure(),
                        null,
                        report.statements());
            case RunEvent.Alerted(String run, var news) -> {
                String problem = news.problem() == null ? "" : "; " + news.problem();
                String text;
                if (news.first()) {
                    text = news.problem() == null
                            ? "is asked for the first time; its rows from now on are told"
                            : "has not been asked yet";
                } else {
                    text = news.rows().size() + " new rows";
                }
                log(
                        news.problem() == null ? Level.INFO : Level.WARN,
                        run,
                        "alert",
                        "alert " + news.alert() + ": " + text + problem,
                        null,
                        null);
            }
            case RunEvent.Trouble(String run, String message) -> log(Level.WARN, run, "trouble", message, null, null);
            case RunEvent.Ended(String run, var record) ->
                log(
                        Level.INFO,
                        run,
                        "ended",
                        record.outcome() == null ? "ended" : record.outcome().words(),
                        null,
                        record.counts().statements());
        }
    }

    /** Something that belongs to no run. */
    public void note(String message) {
        log(Level.INFO, null, "note", message, null, null);
    }

    private void log(
            Level level,
            @Nullable String run,
            String event,
            String message,
            @Nullable String source,
            @Nullable Integer statements) {
        boolean wanted = switch (level) {
            case WARN -> true;
            case INFO -> !quiet;
            case DEBUG -> form == Form.JSON && !quiet;
        };
        if (!wanted) {
            return;
        }
        switch (form) {
            case TEXT -> err.println(run == null ? message : run + "  " + message);
            case JSON -> {
                ObjectNode line = Json.MAPPER
                        .createObjectNode()
                        .put("time", time.instant().toString())
                        .put("level", level.name())
                        .put("event", event);
                if (run != null) {
                    line.put("run", run);
                }
                if (source != null) {
                    line.put("source", source);
                }
                if (statements != null) {
                    line.put("statements", statements);
                }
                err.println(line.put("message", message));
            }
        }
    }
}
