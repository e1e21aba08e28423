package io.entente.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Fills the database of a server that does not run, by the server's own importer. The new database is made beside the old one and takes its
 * place when it is whole: an import that is killed leaves everything as it was.
 */
public final class OfflineImport {
    private static final String NEO4J_HEAP = "-Xmx768m";
    private static final String NEO4J_MEMORY = "--max-off-heap-memory=768m";
    private static final String TDB2_HEAP = "-Xmx768m";

    private final DataFolder folder;
    private final Consumer<String> progress;

    public OfflineImport(DataFolder folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Replaces Neo4j's database.
     *
     * @param nodes CSV files with a header as {@code neo4j-admin database import} reads it
     * @param relationships such files too
     * @throws ServersException if Neo4j runs, or the import fails
     */
    public void neo4j(List<Path> nodes, List<Path> relationships) {
        List<String> arguments = new ArrayList<>(List.of("database", "import", "full", "neo4j"));
        nodes.forEach(file -> arguments.add("--nodes=" + file));
        relationships.forEach(file -> arguments.add("--relationships=" + file));
        arguments.addAll(List.of("--multiline-fields=true", "--skip-bad-relationships=false", NEO4J_MEMORY));
        replace(
                ServerKind.NEO4J,
                "",
                fresh -> new Job(
                        List.of(NEO4J_HEAP, "--add-opens=java.base/java.nio=ALL-UNNAMED"),
                        "org.neo4j.cli.AdminTool",
                        arguments,
                        Map.of("NEO4J_HOME", fresh.toString(), "NEO4J_CONF", configuration(fresh))));
    }

    /**
     * Replaces Fuseki's database.
     *
     * @param quads files in N-Quads or TriG
     * @throws ServersException if Fuseki runs, or the import fails
     */
    public void fuseki(List<Path> quads) {
        replace(ServerKind.FUSEKI, "tdb2", fresh -> {
            List<String> arguments = new ArrayList<>(List.of("--loader=phased", "--loc=" + fresh));
            quads.forEach(file -> arguments.add(file.toString()));
            return new Job(List.of(TDB2_HEAP), "tdb2.tdbloader", arguments, Map.of());
        });
    }

    private static String configuration(Path home) {
        try {
            Path configuration = Files.createDirectories(home.resolve("conf"));
            Files.writeString(configuration.resolve("neo4j.conf"), "dbms.usage_report.enabled=false\n");
            return configuration.toString();
        } catch (IOException e) {
            throw new ServersException("Cannot prepare " + home + ": " + e, e);
        }
    }

    private void replace(ServerKind server, String below, Preparation preparation) {
        FolderLock.during(folder, "imports data", () -> {
            if (!RunningServers.in(folder).alive(server).isEmpty()) {
                throw new ServersException(server.title() + " runs on " + folder
                        + ", and its database can't be replaced under it. Stop it with: entente down");
            }
            Path place = folder.of(server).resolve(below);
            Path fresh = sibling(place, ".new");
            Path old = sibling(place, ".old");
            try {
                remove(fresh);
                remove(old);
                Files.createDirectories(fresh);
                run(server, preparation.job(fresh));
                if (Files.exists(place)) {
                    Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
                }
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
                remove(old);
                return place;
            } catch (IOException e) {
                throw new ServersException("Cannot replace " + place + ": " + e, e);
            }
        });
    }

    private static Path sibling(Path place, String ending) {
        Path normal = place.normalize();
        return normal.resolveSibling(normal.getFileName() + ending);
    }

    private void run(ServerKind server, Job job) throws IOException {
        ServerLibraries libraries = ServerLibraries.of(server);
        Path log = folder.logs().resolve(server.id() + "-import.log");
        progress.accept("Importing into " + server.title() + " " + libraries.version() + " (log " + log + ")");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(job.jvmOptions());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add(job.mainClass());
        command.addAll(job.arguments());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.logs().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("CLASSPATH", libraries.classPath());
        builder.environment().putAll(job.environment());
        Process process = builder.start();
        // An importer whose parent is gone would fill a folder that nobody waits for.
        Thread end = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(end);
        try {
            int exit = process.waitFor();
            if (exit != 0) {
                throw new ServersException("The importer of " + server.title() + " failed with " + exit
                        + "; the last lines of " + log + ":\n" + lastLines(log));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new ServersException("The import was interrupted.", e);
        } finally {
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }

    private static String lastLines(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    private static void remove(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Says what to run, once the folder of the new database is there. */
    private interface Preparation {
        Job job(Path fresh);
    }

    private record Job(
            List<String> jvmOptions, String mainClass, List<String> arguments, Map<String, String> environment) {}
}
