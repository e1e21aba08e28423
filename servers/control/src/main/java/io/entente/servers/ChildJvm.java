package io.entente.servers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Starts a server's JVM and ends it. */
final class ChildJvm {
    /** Ends this JVM with its parent; on the class path of each server. */
    private static final String ATTACHED_MAIN = "io.entente.servers.child.AttachedMain";

    /** A session of its own, else at least deaf ears for what the terminal sends to everybody in it. */
    private static final String APART =
            "if command -v setsid >/dev/null 2>&1; then exec setsid \"$@\"; fi; trap '' HUP INT QUIT; exec \"$@\"";

    private static final List<String> FOR_EVERY_SERVER =
            List.of("--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8");

    /** JDK 24 and later warn of what both servers' libraries do. */
    private static final int FIRST_TO_WARN_OF_UNSAFE = 24;

    private static final long PATIENCE_SECONDS = 60;

    private ChildJvm() {}

    static Process start(ServerProgram program, ServerLibraries libraries, Lifetime lifetime, DataFolder folder) {
        program.prepare();
        Path log = folder.log(libraries.server());
        List<String> command = new ArrayList<>(List.of("sh", "-c", APART, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FOR_EVERY_SERVER);
        if (Runtime.version().feature() >= FIRST_TO_WARN_OF_UNSAFE) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        // The JVM makes the archive itself when there is none that fits, at the end of a run: that stop takes some
        // seconds longer.
        libraries
                .classArchive()
                .ifPresent(archive -> command.addAll(
                        List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:disable")));
        command.addAll(program.jvmOptions());
        if (lifetime == Lifetime.ATTACHED) {
            command.add(ATTACHED_MAIN);
        }
        command.add(program.mainClass());
        command.addAll(program.arguments());
        try {
            if (Files.exists(log)) {
                Files.move(log, earlier(log), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.logs().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(
                            lifetime == Lifetime.ATTACHED
                                    ? ProcessBuilder.Redirect.PIPE
                                    : ProcessBuilder.Redirect.from(new File("/dev/null")));
            // Not -cp: two hundred paths would fill every list of processes.
            builder.environment().put("CLASSPATH", libraries.classPath());
            return builder.start();
        } catch (IOException e) {
            throw new ServersException("Cannot start " + libraries.server().title() + ": " + e, e);
        }
    }

    /** Asks the processes to end, all at once, and makes them end if they don't. */
    static void end(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        CompletableFuture<?> all = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        try {
            all.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } finally {
            processes.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static Path earlier(Path log) {
        return log.resolveSibling(log.getFileName().toString().replaceFirst("\\.log$", ".1.log"));
    }
}
