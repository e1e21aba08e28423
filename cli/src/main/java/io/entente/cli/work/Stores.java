package io.entente.cli.work;

import io.entente.loader.StoreKind;
import io.entente.loader.load.LoadReport;
import io.entente.loader.load.LoadSettings;
import io.entente.loader.load.Loader;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import io.entente.ontology.Ontology;
import io.entente.queries.CataloguePublisher;
import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.statement.ArticleStatements;
import io.entente.statement.file.StatementCodec;
import io.entente.statement.file.StatementJournal;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Both stores of a data folder. */
public final class Stores implements AutoCloseable {

    private final Ontology ontology;
    private final List<GraphStore> stores;

    private Stores(Ontology ontology, List<GraphStore> stores) {
        this.ontology = ontology;
        this.stores = List.copyOf(stores);
    }

    /** The stores that the servers hold; puts the questions that come with this version beside the data. */
    public static Stores of(EmbeddedServers servers, Ontology ontology, Clock clock) {
        StoreAddress neo4j = StoreAddress.open(servers.neo4j().bolt());
        StoreAddress rdf = new StoreAddress(
                servers.fuseki().page().resolve("entente"),
                servers.credential().user(),
                servers.credential().password());
        CataloguePublisher.publish(
                servers.fuseki().data(),
                servers.credential().user(),
                servers.credential().password());
        return new Stores(
                ontology,
                List.of(StoreKind.NEO4J.open(neo4j, ontology, clock), StoreKind.RDF.open(rdf, ontology, clock)));
    }

    /**
     * Brings both stores up to the statement files of the folder; what they hold already is left alone.
     *
     * @param batchDone called after each batch of each store
     * @throws IOException if the statement files can't be read
     */
    public LoadReport catchUp(DataFolder folder, Consumer<String> batchDone) throws IOException {
        StatementCodec codec = new StatementCodec(ontology::relationType);
        try (Stream<ArticleStatements> articles =
                StatementJournal.open(StatementFiles.of(folder), codec).articles()) {
            return new Loader(stores, ontology, LoadSettings.standard(), progress -> batchDone.accept(progress.store()))
                    .load(articles);
        }
    }

    @Override
    public void close() {
        stores.forEach(GraphStore::close);
    }
}
