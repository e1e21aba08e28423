package io.entente.cli.work;

import io.entente.loader.load.ArticleCheck;
import io.entente.loader.store.MarkedArticle;
import io.entente.loader.store.VersionMark;
import io.entente.loader.whole.WholeGraph;
import io.entente.ontology.Ontology;
import io.entente.servers.DataFolder;
import io.entente.statement.file.StatementJournal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The graph of the statement files of a data folder: of those articles that a load does not set aside. */
public final class WholeGraphs {

    private WholeGraphs() {}

    /** @throws IOException if the statement files can't be read */
    public static WholeGraph of(DataFolder folder, Ontology ontology) throws IOException {
        return of(StatementFiles.open(folder, ontology), folder, ontology, article -> {});
    }

    /**
     * The same.
     *
     * @param journal the statement files of the folder
     * @param alongside takes each article as it is read
     */
    public static WholeGraph of(
            StatementJournal journal, DataFolder folder, Ontology ontology, Consumer<MarkedArticle> alongside) {
        ArticleCheck check = new ArticleCheck(ontology);
        return WholeGraph.of(
                () -> journal.articles()
                        .filter(article -> check.problem(article).isEmpty()),
                article -> journal.mark(article.article().id()).orElseGet(() -> VersionMark.of(article)),
                ontology,
                scratch(folder),
                alongside);
    }

    /** Where what does not fit into memory is kept for a while: beside the data, where there is room for their like. */
    public static Path scratch(DataFolder folder) {
        return folder.path().resolve("scratch");
    }
}
