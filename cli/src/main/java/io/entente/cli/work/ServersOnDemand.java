package io.entente.cli.work;

import io.entente.servers.EmbeddedServers;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Servers that are started, if they do not run, when somebody first asks for them: many a command is done without. */
public final class ServersOnDemand implements Supplier<EmbeddedServers>, AutoCloseable {

    private final Supplier<EmbeddedServers> start;
    private @Nullable EmbeddedServers servers;

    public ServersOnDemand(Supplier<EmbeddedServers> start) {
        this.start = start;
    }

    @Override
    public EmbeddedServers get() {
        EmbeddedServers open = servers;
        if (open == null) {
            open = start.get();
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
