package io.entente.scheduler.state;

import java.nio.file.Path;

/**
 * Where a data folder keeps what the scheduler needs.
 *
 * @param data the data folder
 */
public record SchedulerFolder(Path data) {

    /** The scheduler's own files. */
    public Path own() {
        return data.resolve("scheduler");
    }

    /** The statement files. */
    public Path statements() {
        return data.resolve("statements");
    }

    /** A file of the scheduler's own. */
    Path file(String name) {
        return own().resolve(name);
    }

    /** What a run brought, article by article. */
    public Path run(String id) {
        return own().resolve("runs").resolve(id + ".jsonl");
    }

    /** The new rows of an alert, as JSON Lines. */
    public Path alert(String name) {
        return data.resolve("alerts").resolve(name.replaceAll("[^A-Za-z0-9._-]", "_") + ".jsonl");
    }
}
