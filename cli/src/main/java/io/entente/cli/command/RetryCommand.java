package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.scheduler.state.LockedException;
import io.entente.scheduler.state.Retries;
import io.entente.scheduler.state.SchedulerFolder;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente retry}: has what was set aside tried again by the next run. */
@Command(
        name = "retry",
        description = {
            "Has everything that was set aside, or what is named, read again by the next run: also what was given up.",
            "Follow it with entente run, or let the schedule come."
        },
        footer = {
            "  entente retry && entente run",
            "  entente retry https://wire.example/2025/08/talks",
            "  entente retry --source dumps"
        })
public final class RetryCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--source", paramLabel = "NAME", description = "What this source has set aside.")
    @Nullable
    String source;

    @Parameters(
            arity = "0..*",
            paramLabel = "PLACE",
            description = "Addresses or files, as entente failures shows them.")
    List<String> places = List.of();

    private final Surroundings surroundings;

    public RetryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        SchedulerFolder folder =
                new SchedulerFolder(common.dataFolder(surroundings).path());
        try {
            int marked = new Retries(folder, surroundings.clock())
                    .mark(failure -> (source == null || failure.source().equals(source))
                            && (places.isEmpty() || places.contains(failure.place())));
            surroundings.err().println(marked + " will be tried again by the next run");
            return (marked == 0 ? ExitCode.NOTHING_NEW : ExitCode.OK).number();
        } catch (LockedException e) {
            throw new CommandException(ExitCode.LOCKED, String.valueOf(e.getMessage()), e);
        }
    }
}
