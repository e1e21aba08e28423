package io.entente.servers;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Brings the servers of a data folder up: finds those that run, starts the others side by side, and waits until all are healthy. */
final class Startup {
    private static final long PAUSE_MILLISECONDS = 100;
    private static final int LAST_LINES = 15;

    private final DataFolder folder;
    private final ServerSettings settings;
    private final Consumer<String> progress;
    private final Map<ServerKind, Process> started = new EnumMap<>(ServerKind.class);
    private RunningServers running;

    Startup(DataFolder folder, ServerSettings settings, Consumer<String> progress) {
        this.folder = folder;
        this.settings = settings;
        this.progress = progress;
        this.running = RunningServers.in(folder);
    }

    EmbeddedServers run() {
        long begin = System.nanoTime();
        boolean up = false;
        try {
            Set<ServerKind> missing = missing();
            Ports ports = settings.ports().settled(missing);
            missing.forEach(server -> start(server, ports));
            awaitHealth(begin);
            up = true;
            return new EmbeddedServers(folder, running, List.copyOf(started.keySet()), settings.lifetime());
        } finally {
            if (!up) {
                giveUp();
            }
        }
    }

    /** The servers that are wanted and don't run. */
    private Set<ServerKind> missing() {
        Set<ServerKind> missing = EnumSet.copyOf(settings.servers());
        for (RunningServer noted : running.servers()) {
            if (!missing.contains(noted.server())) {
                continue;
            }
            String title = noted.server().title();
            if (noted.isAlive()) {
                missing.remove(noted.server());
                progress.accept(title + " runs already (process " + noted.pid() + "): using it"
                        + (noted.lifetime() == Lifetime.ATTACHED ? "; it ends with process " + noted.startedBy() : ""));
            } else {
                progress.accept(title + " of an earlier run (process " + noted.pid()
                        + ") was not stopped but is gone: starting it again with what it had committed");
            }
        }
        return missing;
    }

    private void start(ServerKind server, Ports ports) {
        ServerLibraries libraries = ServerLibraries.of(server);
        Process process = ChildJvm.start(
                ServerProgram.of(server, folder, settings, ports), libraries, settings.lifetime(), folder);
        started.put(server, process);
        running = running.with(RunningServer.of(server, process.toHandle(), settings.lifetime(), ports));
        running.write(folder);
        progress.accept("Starting " + server.title() + " " + libraries.version() + " (process " + process.pid()
                + ", log " + folder.log(server) + ")");
    }

    private void awaitHealth(long begin) {
        List<RunningServer> waiting = new ArrayList<>(running.servers().stream()
                .filter(server -> settings.servers().contains(server.server()))
                .toList());
        try (HealthCheck check = new HealthCheck()) {
            while (!waiting.isEmpty()) {
                Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
                for (RunningServer server : List.copyOf(waiting)) {
                    requireAlive(server);
                    Optional<String> ailment = check.ailment(server.server(), server.ports());
                    if (ailment.isEmpty()) {
                        waiting.remove(server);
                        progress.accept("%s is up after %.1f s: %s"
                                .formatted(
                                        server.server().title(),
                                        elapsed.toMillis() / 1000.0,
                                        ServerProgram.page(server.server(), server.ports())));
                    } else if (elapsed.compareTo(settings.patience()) > 0) {
                        throw new ServersException("%s (process %d) %s after %d s.%s"
                                .formatted(
                                        server.server().title(),
                                        server.pid(),
                                        ailment.get(),
                                        elapsed.toSeconds(),
                                        endOfLog(server.server())));
                    }
                }
                if (!waiting.isEmpty()) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServersException("Interrupted while the servers started", e);
        }
    }

    private void requireAlive(RunningServer server) {
        if (!server.isAlive()) {
            throw new ServersException(
                    server.server().title() + " ended while it started." + endOfLog(server.server()));
        }
    }

    private String endOfLog(ServerKind server) {
        Path log = folder.log(server);
        try {
            List<String> lines = Files.readAllLines(log);
            return " The end of " + log + ":\n  "
                    + String.join("\n  ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (MalformedInputException e) {
            return " See " + log;
        } catch (IOException e) {
            return " Its log, " + log + ", cannot be read: " + e;
        }
    }

    private void giveUp() {
        ChildJvm.end(started.values().stream().map(Process::toHandle).toList());
        for (ServerKind server : started.keySet()) {
            running = running.without(server);
        }
        running.write(folder);
    }
}
