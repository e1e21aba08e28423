package io.entente.cli.work;

import io.entente.cli.output.ProgressDisplay;
import io.entente.loader.load.LoadProgress;
import io.entente.loader.load.LoadReport;
import io.entente.loader.store.GraphStore;
import io.entente.ontology.Ontology;
import io.entente.servers.DataFolder;
import io.entente.statement.file.StatementJournal;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Brings stores up to the statement files of a data folder, and shows how far each is. */
public final class CatchUp {

    private final Stores stores;
    private final ProgressDisplay progress;

    public CatchUp(Stores stores, ProgressDisplay progress) {
        this.stores = stores;
        this.progress = progress;
    }

    /** @throws IOException if the statement files can't be read */
    public LoadReport run(DataFolder folder) throws IOException {
        StatementJournal journal = StatementFiles.open(folder, Ontology.load());
        long articles = journal.size();
        Map<String, Long> done = new HashMap<>();
        long all = articles * stores.all().size();
        String title = "Loading into "
                + String.join(
                        " and ", stores.all().stream().map(GraphStore::name).toList());
        try (ProgressDisplay.Work work = progress.begin(title, "articles", all)) {
            return stores.catchUp(journal, loaded -> step(loaded, done, work));
        }
    }

    private static synchronized void step(LoadProgress loaded, Map<String, Long> done, ProgressDisplay.Work work) {
        Long before = done.put(loaded.store(), loaded.articles());
        work.step(loaded.articles() - (before == null ? 0 : before));
    }
}
