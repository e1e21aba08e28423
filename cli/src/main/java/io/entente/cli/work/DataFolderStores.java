package io.entente.cli.work;

import io.entente.loader.StoreKind;
import io.entente.loader.store.StoreAddress;
import io.entente.scheduler.run.StoreAccess;
import io.entente.scheduler.run.StoreTarget;
import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.ServerKind;
import io.entente.servers.ServerSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The stores of scheduled loads: those with an address of their own, else the embedded ones, started when first needed. */
public final class DataFolderStores implements StoreAccess, AutoCloseable {

    private final DataFolder folder;
    private final ServerSettings settings;
    private final StoreChoice choice;
    private final Consumer<String> progress;
    private @Nullable EmbeddedServers servers;
    private boolean published;

    public DataFolderStores(DataFolder folder, ServerSettings settings, StoreChoice choice, Consumer<String> progress) {
        this.folder = folder;
        this.settings = settings;
        this.choice = choice;
        this.progress = progress;
    }

    private static ServerKind[] embedded(StoreChoice choice) {
        return choice.kinds().stream()
                .filter(choice::isEmbedded)
                .map(Stores::server)
                .toArray(ServerKind[]::new);
    }

    @Override
    public boolean ready() {
        return embedded(choice).length == 0 || servers != null || running().isPresent();
    }

    private Optional<EmbeddedServers> running() {
        return EmbeddedServers.running(folder)
                .filter(each -> List.of(embedded(choice)).stream().allMatch(each::has));
    }

    @Override
    public List<StoreTarget> targets() {
        List<StoreTarget> targets = new ArrayList<>();
        for (StoreKind kind : choice.kinds()) {
            StoreAddress given = choice.addresses().get(kind);
            targets.add(new StoreTarget(kind, given == null ? Stores.address(kind, started()) : given));
        }
        if (!published) {
            targets.stream()
                    .filter(target -> target.kind() == StoreKind.RDF)
                    .forEach(target -> Stores.publishQuestions(target.address(), progress));
            published = true;
        }
        return targets;
    }

    /** Started anew if somebody has taken them down since the last run. */
    private EmbeddedServers started() {
        EmbeddedServers open = servers;
        if (open == null || running().isEmpty()) {
            open = EmbeddedServers.start(folder, settings.withServers(embedded(choice)), progress);
            servers = open;
        }
        return open;
    }

    @Override
    public void close() {
        if (servers != null) {
            servers.close();
        }
    }
}
