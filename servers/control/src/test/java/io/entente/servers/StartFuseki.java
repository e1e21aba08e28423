package io.entente.servers;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Starts Fuseki as a program of its own, so that a test can kill the parent. Arguments: data folder, lifetime. */
final class StartFuseki {
    static final String READY = "ready";

    private StartFuseki() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedServers.start(
                new DataFolder(Path.of(arguments[0])),
                ServerSettings.standard()
                        .withServers(ServerKind.FUSEKI)
                        .withPorts(Ports.free())
                        .withLifetime(Lifetime.valueOf(arguments[1])),
                line -> {});
        System.out.println(READY);
        TimeUnit.HOURS.sleep(1);
    }
}
