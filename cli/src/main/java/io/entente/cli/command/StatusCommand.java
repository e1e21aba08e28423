package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.RowFormat;
import io.entente.cli.output.Rows;
import io.entente.servers.ServerState;
import io.entente.servers.ServerStatus;
import io.entente.servers.ServersStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente status}: how the embedded servers of a data folder are. */
@Command(
        name = "status",
        description =
                "Shows the embedded servers of a data folder: whether they run and are well, versions, sizes, addresses.",
        footer = {
            "  entente status",
            "  entente status --format json       also paths, process numbers and start times",
            "",
            "Exit code 1 if a server is not healthy."
        })
public final class StatusCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--format", defaultValue = "TABLE", description = "table or json; by default ${DEFAULT-VALUE}.")
    Format format = Format.TABLE;

    /** How the status is printed. */
    enum Format {
        TABLE,
        JSON
    }

    private final Surroundings surroundings;

    public StatusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ServersStatus status = ServersStatus.of(common.dataFolder(surroundings));
        switch (format) {
            case JSON -> surroundings.out().println(status.toJson());
            case TABLE -> printTable(status);
        }
        boolean healthy = status.servers().stream().allMatch(server -> server.state() == ServerState.HEALTHY);
        return (healthy ? ExitCode.OK : ExitCode.FAILED).number();
    }

    private void printTable(ServersStatus status) {
        List<List<@Nullable Object>> rows =
                status.servers().stream().map(StatusCommand::row).toList();
        surroundings.rowPrinter().print(new Rows(List.of("server", "version", "state", "size"), rows), RowFormat.TABLE);
        surroundings.out().println();
        for (ServerStatus server : status.servers()) {
            server.addresses()
                    .forEach((use, address) -> surroundings
                            .out()
                            .printf("%-7s %-8s %s%n", server.server().title(), use, address));
        }
        surroundings.out().println("Data    " + status.data());
    }

    private static List<@Nullable Object> row(ServerStatus server) {
        String state = server.state().name().toLowerCase(Locale.ROOT);
        return Arrays.asList(
                server.server().title(),
                server.version(),
                server.ailment() == null ? state : state + ": " + server.ailment(),
                String.format(Locale.ROOT, "%.1f MB", server.bytes() / 1e6));
    }
}
