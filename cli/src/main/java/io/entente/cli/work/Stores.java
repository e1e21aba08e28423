package io.entente.cli.work;

import io.entente.loader.StoreKind;
import io.entente.loader.load.LoadProgress;
import io.entente.loader.load.LoadReport;
import io.entente.loader.load.LoadSettings;
import io.entente.loader.load.Loader;
import io.entente.loader.load.PendingArticle;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import io.entente.ontology.Ontology;
import io.entente.queries.CataloguePublisher;
import io.entente.queries.QuestionException;
import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.ServerKind;
import io.entente.servers.ServerSettings;
import io.entente.statement.file.StatementJournal;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stores that a command works on; embedded ones that do not run are started, and stopped at the end. */
public final class Stores implements AutoCloseable {

    private final Ontology ontology;
    private final List<GraphStore> stores;
    private final @Nullable EmbeddedServers started;

    private Stores(Ontology ontology, List<GraphStore> stores, @Nullable EmbeddedServers started) {
        this.ontology = ontology;
        this.stores = List.copyOf(stores);
        this.started = started;
    }

    /** Both stores of servers that somebody else stops; the questions of this version lie beside the data. */
    public static Stores of(EmbeddedServers servers, Ontology ontology, Clock clock) {
        List<GraphStore> stores = new ArrayList<>();
        for (StoreKind kind : StoreKind.values()) {
            stores.add(kind.open(address(kind, servers), ontology, clock));
        }
        publishQuestions(address(StoreKind.RDF, servers), line -> {});
        return new Stores(ontology, stores, null);
    }

    /** The chosen stores. */
    public static Stores open(
            StoreChoice choice,
            DataFolder folder,
            ServerSettings settings,
            Ontology ontology,
            Clock clock,
            Consumer<String> progress) {
        ServerKind[] embedded = choice.kinds().stream()
                .filter(choice::isEmbedded)
                .map(Stores::server)
                .toArray(ServerKind[]::new);
        EmbeddedServers servers =
                embedded.length == 0 ? null : EmbeddedServers.start(folder, settings.withServers(embedded), progress);
        List<GraphStore> stores = new ArrayList<>();
        for (StoreKind kind : choice.kinds()) {
            StoreAddress given = choice.addresses().get(kind);
            StoreAddress address = given == null && servers != null ? address(kind, servers) : given;
            if (address != null) {
                stores.add(kind.open(address, ontology, clock));
                if (kind == StoreKind.RDF) {
                    publishQuestions(address, progress);
                }
            }
        }
        return new Stores(ontology, stores, servers);
    }

    /** Puts this version's questions beside the data, where the page of the SPARQL server looks for them; other stores may refuse. */
    static void publishQuestions(StoreAddress rdf, Consumer<String> progress) {
        if (rdf.update() != null) {
            return;
        }
        try {
            CataloguePublisher.publish(URI.create(rdf.uri() + "/data"), rdf.user(), rdf.password());
        } catch (QuestionException e) {
            progress.accept("The questions are not listed in the store: " + e.getMessage());
        }
    }

    /** The embedded server that holds such a store. */
    public static ServerKind server(StoreKind kind) {
        return switch (kind) {
            case NEO4J -> ServerKind.NEO4J;
            case RDF -> ServerKind.FUSEKI;
        };
    }

    /** Where an embedded server holds such a store. */
    static StoreAddress address(StoreKind kind, EmbeddedServers servers) {
        return switch (kind) {
            case NEO4J -> StoreAddress.open(servers.neo4j().bolt());
            case RDF ->
                new StoreAddress(
                        servers.fuseki().page().resolve("entente"),
                        null,
                        servers.credential().user(),
                        servers.credential().password());
        };
    }

    /** The stores themselves. */
    public List<GraphStore> all() {
        return stores;
    }

    /**
     * Brings the stores up to the statement files of the folder; what they hold already is left alone, what was retracted is
     * removed.
     *
     * @throws IOException if the statement files can't be read
     */
    public LoadReport catchUp(DataFolder folder, Consumer<LoadProgress> progress) throws IOException {
        return catchUp(StatementFiles.open(folder, ontology), progress);
    }

    /** The same, of statement files that are open already. */
    public LoadReport catchUp(StatementJournal journal, Consumer<LoadProgress> progress) {
        try (Stream<PendingArticle> articles =
                journal.entries().map(entry -> new PendingArticle(entry.id(), entry.mark(), entry.statements()))) {
            return loader(progress).catchUp(articles, journal.retracted());
        }
    }

    /** Removes the articles, as far as the stores hold them. */
    public LoadReport retract(Collection<String> articles) {
        return loader(progress -> {}).catchUp(Stream.empty(), articles);
    }

    private Loader loader(Consumer<LoadProgress> progress) {
        return new Loader(stores, ontology, LoadSettings.standard(), progress);
    }

    @Override
    public void close() {
        stores.forEach(GraphStore::close);
        if (started != null) {
            started.close();
        }
    }
}
