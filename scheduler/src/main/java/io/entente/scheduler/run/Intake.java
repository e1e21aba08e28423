package io.entente.scheduler.run;

import io.entente.scheduler.history.Brought;
import io.entente.scheduler.history.RunHistory;
import io.entente.scheduler.state.SchedulerFolder;
import io.entente.scheduler.state.SchedulerState;
import io.entente.scheduler.state.StateException;
import io.entente.scheduler.text.NearDuplicates;
import io.entente.statement.ArticleStatements;
import io.entente.statement.ArticleVersion;
import io.entente.statement.file.JournalWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes articles durable, a batch at a time: first what is about to be brought, then the statements, then the notes of the
 * sources. A crash between any two leaves what the next run can tell: what was brought, and what must be read again.
 */
final class Intake implements AutoCloseable {

    private static final int BATCH = 64;

    private final String run;
    private final RunHistory history;
    private final SchedulerState state;
    private final SchedulerFolder folder;
    private final Map<String, ArticleStatements> articles = new LinkedHashMap<>();
    private final List<Brought> brought = new ArrayList<>();
    private final List<Runnable> notes = new ArrayList<>();
    private @Nullable JournalWriter journal;
    private @Nullable NearDuplicates duplicates;
    private boolean any;

    Intake(String run, RunHistory history, SchedulerState state, SchedulerFolder folder) {
        this.run = run;
        this.history = history;
        this.state = state;
        this.folder = folder;
    }

    /** Opened when it is first needed: a run that finds nothing new does without. */
    private JournalWriter journal() {
        JournalWriter open = journal;
        if (open == null) {
            try {
                open = JournalWriter.open(folder.statements());
            } catch (IOException e) {
                throw new StateException(String.valueOf(e.getMessage()), e);
            }
            journal = open;
        }
        return open;
    }

    /** The id of the earlier article that says the same as this one. */
    Optional<String> original(String article, String text) {
        NearDuplicates open = duplicates;
        if (open == null) {
            open = NearDuplicates.open(folder);
            duplicates = open;
        }
        return open.original(article, text);
    }

    /** The version that is known of the article. */
    Optional<ArticleVersion> known(String article) {
        ArticleStatements waiting = articles.get(article);
        return waiting == null ? journal().version(article) : Optional.of(waiting.article());
    }

    /** Whether the statement files hold the version that a run was about to bring. */
    boolean holds(Brought each) {
        return journal()
                .version(each.article())
                .filter(version -> version.sha256().equals(each.sha256()))
                .isPresent();
    }

    void add(ArticleStatements article, Brought what, Runnable note) {
        articles.put(article.article().id(), article);
        brought.add(what);
        note(note);
    }

    void note(Runnable note) {
        notes.add(note);
        if (articles.size() >= BATCH) {
            commit();
        }
    }

    /** Whether this run has brought anything. */
    boolean any() {
        return any;
    }

    void commit() {
        try {
            if (duplicates != null) {
                // Before the statements: an article that is known is not looked at again.
                duplicates.flush();
            }
            if (!brought.isEmpty()) {
                history.bring(run, brought);
                journal().append(List.copyOf(articles.values()));
                any = true;
            }
        } catch (IOException e) {
            throw new StateException("cannot write the statement files: " + e + "; make room on the disk", e);
        }
        notes.forEach(Runnable::run);
        state.flush();
        articles.clear();
        brought.clear();
        notes.clear();
    }

    @Override
    public void close() {
        if (duplicates != null) {
            duplicates.close();
        }
        if (journal != null) {
            try {
                journal.close();
            } catch (IOException e) {
                throw new StateException("cannot close the statement files: " + e, e);
            }
        }
    }
}
