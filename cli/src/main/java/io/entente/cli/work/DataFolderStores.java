package io.entente.cli.work;

import io.entente.loader.StoreKind;
import io.entente.loader.store.StoreAddress;
import io.entente.scheduler.config.StoreSettings;
import io.entente.scheduler.run.StoreAccess;
import io.entente.scheduler.run.StoreTarget;
import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.ServerKind;
import io.entente.servers.ServerSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The stores of scheduled loads: those that the configuration names, else the embedded ones, started when first needed. */
public final class DataFolderStores implements StoreAccess, AutoCloseable {

    private final DataFolder folder;
    private final ServerSettings settings;
    private final List<StoreTarget> elsewhere;
    private final Consumer<String> progress;
    private @Nullable EmbeddedServers servers;

    public DataFolderStores(
            DataFolder folder,
            ServerSettings settings,
            List<StoreSettings> elsewhere,
            Map<String, String> environment,
            Consumer<String> progress) {
        this.folder = folder;
        this.settings = settings;
        this.elsewhere =
                elsewhere.stream().map(each -> target(each, environment)).toList();
        this.progress = progress;
    }

    private static StoreTarget target(StoreSettings store, Map<String, String> environment) {
        String variable = store.passwordVariable();
        String password = variable == null ? null : environment.get(variable);
        return new StoreTarget(store.kind(), new StoreAddress(store.address(), null, store.user(), password));
    }

    @Override
    public boolean ready() {
        return !elsewhere.isEmpty() || servers != null || running().isPresent();
    }

    private Optional<EmbeddedServers> running() {
        return EmbeddedServers.running(folder)
                .filter(each -> each.has(ServerKind.NEO4J) && each.has(ServerKind.FUSEKI));
    }

    @Override
    public List<StoreTarget> targets() {
        if (!elsewhere.isEmpty()) {
            return elsewhere;
        }
        EmbeddedServers open = servers;
        // Started anew if somebody has taken them down since the last run.
        if (open == null || running().isEmpty()) {
            open = EmbeddedServers.start(folder, settings, progress);
            servers = open;
        }
        StoreAddress rdf = new StoreAddress(
                open.fuseki().page().resolve("entente"),
                null,
                open.credential().user(),
                open.credential().password());
        return List.of(
                new StoreTarget(StoreKind.NEO4J, StoreAddress.open(open.neo4j().bolt())),
                new StoreTarget(StoreKind.RDF, rdf));
    }

    @Override
    public void close() {
        if (servers != null) {
            servers.close();
        }
    }
}
