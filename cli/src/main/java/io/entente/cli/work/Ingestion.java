package io.entente.cli.work;

import io.entente.cli.output.ProgressDisplay;
import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.ExtractionRun;
import io.entente.extractor.Outcome;
import io.entente.extractor.source.Reading;
import io.entente.extractor.source.Readings;
import io.entente.servers.DataFolder;
import io.entente.statement.ArticleStatements;
import io.entente.statement.ArticleVersion;
import io.entente.statement.file.JournalWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads articles into the statement files of a data folder. What these hold already is not extracted again. */
public final class Ingestion {

    /** So many articles are made durable together. */
    private static final int BATCH = 64;

    private final ArticleExtractor extractor;
    private final ProgressDisplay progress;

    public Ingestion(ArticleExtractor extractor, ProgressDisplay progress) {
        this.extractor = extractor;
        this.progress = progress;
    }

    /**
     * What came of a run.
     *
     * @param extracted articles that were new or had changed
     * @param unchanged articles that the statement files held already
     * @param statements statements of the extracted articles
     * @param setAside pieces of input that gave no article, each with its reason
     */
    public record Report(int extracted, int unchanged, int statements, List<Reading.SetAside> setAside) {

        public Report {
            setAside = List.copyOf(setAside);
        }
    }

    /** @throws IOException if the statement files can't be written */
    public Report run(Readings readings, DataFolder folder) throws IOException {
        List<ArticleStatements> batch = new ArrayList<>();
        List<Reading.SetAside> setAside = new ArrayList<>();
        int extracted = 0;
        int statements = 0;
        try (JournalWriter journal = JournalWriter.open(StatementFiles.of(folder));
                ProgressDisplay.Work work = progress.begin("Extracting", "articles", -1)) {
            NotYetHeld fresh = new NotYetHeld(readings, journal);
            try (ExtractionRun run = new ExtractionRun(
                    fresh, extractor::extract, Runtime.getRuntime().availableProcessors())) {
                while (run.hasNext()) {
                    switch (run.next()) {
                        case Outcome.SetAside(Reading.SetAside why) -> {
                            setAside.add(why);
                            progress.warn("set aside: " + why.message());
                        }
                        case Outcome.Extracted(ArticleStatements article, var provenance) -> {
                            batch.add(article);
                            extracted++;
                            statements += article.statements().size();
                            if (batch.size() == BATCH) {
                                journal.append(batch);
                                batch.clear();
                            }
                            work.step();
                        }
                    }
                }
            }
            journal.append(batch);
            return new Report(extracted, fresh.held, statements, setAside);
        }
    }

    /** The readings without the articles that the statement files hold in this very version. */
    private final class NotYetHeld implements Iterator<Reading> {
        private final Iterator<Reading> readings;
        private final JournalWriter journal;
        private final List<Reading> next = new ArrayList<>(1);
        private int held;

        NotYetHeld(Iterator<Reading> readings, JournalWriter journal) {
            this.readings = readings;
            this.journal = journal;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && readings.hasNext()) {
                Reading reading = readings.next();
                if (reading instanceof Reading.Loaded loaded
                        && journal.holds(ArticleVersion.of(loaded.article(), extractor.version()))) {
                    held++;
                } else {
                    next.add(reading);
                }
            }
            return !next.isEmpty();
        }

        @Override
        public Reading next() {
            if (!hasNext()) {
                throw new NoSuchElementException("all readings were taken");
            }
            return next.removeLast();
        }
    }
}
