package io.entente.scheduler.run;

import io.entente.loader.StoreKind;
import io.entente.loader.store.StoreAddress;
import io.entente.scheduler.SimulatedTime;
import io.entente.scheduler.config.Configuration;
import io.entente.scheduler.schedule.CronSchedule;
import io.entente.scheduler.schedule.ScheduledRuns;
import io.entente.scheduler.time.StopSignal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Scheduled runs in a process of their own, to be killed. Before each run it tells the moment on standard output, and waits
 * for a line on standard input while the parent makes the site what it is then.
 */
final class SimulatedProcess {

    private SimulatedProcess() {}

    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        String site = arguments[1];
        SimulatedTime time = new SimulatedTime(Instant.parse(arguments[2]));
        Instant end = Instant.parse(arguments[3]);
        List<StoreTarget> targets = List.of(
                new StoreTarget(StoreKind.NEO4J, StoreAddress.open(URI.create(arguments[4]))),
                new StoreTarget(
                        StoreKind.RDF, new StoreAddress(URI.create(arguments[5]), null, arguments[6], arguments[7])));
        StoreAccess stores = new StoreAccess() {
            @Override
            public boolean ready() {
                return true;
            }

            @Override
            public List<StoreTarget> targets() {
                return targets;
            }
        };
        Workbench bench = new Workbench(data, time);
        Configuration configuration = Workbench.configuration(
                Workbench.feed("wire", site + "/wire.xml", true), Workbench.feed("paper", site + "/paper.xml", false));
        LoadRun run = bench.load(configuration, stores);
        StopSignal stop = new StopSignal();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Optional<Instant> last = bench.history().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(bench.history().getLast().due());
        new ScheduledRuns(CronSchedule.of("7 */3 * * *", ZoneId.of("Europe/Paris")), Duration.ZERO, new Random(1), time)
                .go(
                        last,
                        (due, missed) -> {
                            System.out.println("AT " + time.instant());
                            awaitLine(in);
                            run.run(due, missed, stop);
                            if (time.instant().isAfter(end)) {
                                stop.give();
                            }
                        },
                        next -> {},
                        stop);
        System.out.println("END");
    }

    private static void awaitLine(BufferedReader in) {
        try {
            if (in.readLine() == null) {
                throw new IllegalStateException("the parent is gone");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
