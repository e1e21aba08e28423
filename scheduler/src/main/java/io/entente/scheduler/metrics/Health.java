package io.entente.scheduler.metrics;

import io.entente.scheduler.history.RunOutcome;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.state.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether scheduled runs go well: the last one did not fail, and the next one is not overdue. For any thread. */
public final class Health {

    /** A run may take its time, but not for ever. */
    private static final Duration OVERDUE = Duration.ofMinutes(5);

    private @Nullable RunRecord last;
    private @Nullable Instant next;
    private boolean running;

    public synchronized void began() {
        running = true;
    }

    public synchronized void ended(RunRecord run) {
        running = false;
        last = run;
    }

    /** A run ended otherwise than it should. */
    public synchronized void broken() {
        running = false;
    }

    public synchronized void next(Instant when) {
        next = when;
    }

    synchronized boolean good(Instant now) {
        boolean overdue = next != null && !running && now.isAfter(next.plus(OVERDUE));
        return !overdue && (last == null || last.outcome() != RunOutcome.FAILED);
    }

    /** As JSON, with the problems of the last run. */
    synchronized String json(Instant now) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("healthy", good(now));
        json.put("running", running);
        if (last != null && last.outcome() != null) {
            json.put("lastRun", last.id());
            json.put("lastOutcome", last.outcome().words());
            json.put("problems", last.problems());
        }
        if (next != null) {
            json.put("nextRun", next.toString());
        }
        return Json.MAPPER.valueToTree(json).toString();
    }
}
