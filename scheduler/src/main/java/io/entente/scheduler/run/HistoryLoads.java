package io.entente.scheduler.run;

import io.entente.loader.store.StoreException;
import io.entente.scheduler.history.Neo4jRuns;
import io.entente.scheduler.history.RdfRuns;
import io.entente.scheduler.history.RunHistory;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.history.RunStore;
import java.util.ArrayList;
import java.util.List;

/** Brings the history of runs into the stores: those that came after the latest that a store holds. */
final class HistoryLoads {

    private HistoryLoads() {}

    /** What went wrong: a store that fails is caught up by a later run. */
    static List<String> load(RunHistory history, List<StoreTarget> targets) {
        List<String> troubles = new ArrayList<>();
        for (StoreTarget target : targets) {
            try (RunStore store = open(target)) {
                String latest = store.latest().orElse("");
                for (RunRecord run : history.runs()) {
                    if (run.id().compareTo(latest) > 0) {
                        store.write(run, history.brought(run.id()));
                    }
                }
            } catch (StoreException e) {
                troubles.add("the history of runs: " + e.getMessage());
            }
        }
        return troubles;
    }

    private static RunStore open(StoreTarget target) {
        return switch (target.kind()) {
            case NEO4J -> new Neo4jRuns(target.address());
            case RDF -> new RdfRuns(target.address());
        };
    }
}
