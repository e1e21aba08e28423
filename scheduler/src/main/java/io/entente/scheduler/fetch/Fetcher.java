package io.entente.scheduler.fetch;

import io.entente.scheduler.config.FetchSettings;
import io.entente.scheduler.time.StopSignal;
import io.entente.scheduler.time.Timekeeper;
import java.net.URI;
import java.util.Optional;

/** Fetches by HTTP, as a guest should. Not for several threads. */
public final class Fetcher implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;

    private final AddressGuard guard;
    private final HostPauses pauses;
    private final Exchange exchange;
    private final RobotRules robots;

    public Fetcher(FetchSettings settings, Timekeeper time, StopSignal stop) {
        this.guard = new AddressGuard(settings.allowPrivate());
        this.pauses = new HostPauses(settings.pause(), time, stop);
        this.exchange = new Exchange(settings);
        this.robots = new RobotRules(settings.agent(), address -> follow(address, Validators.none(), false));
    }

    /** Fetches the address, unless its host's robots.txt forbids it. Takes no longer than the settings say, but for pauses. */
    public Fetched fetch(URI address, Validators known) {
        return follow(address, known, true);
    }

    private Fetched follow(URI address, Validators known, boolean askRobots) {
        URI at = address;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Optional<Fetched.Refused> refusal = guard.refusal(at);
            if (refusal.isEmpty() && askRobots) {
                refusal = robots.refusal(at);
            }
            if (refusal.isPresent()) {
                return hop == 0 ? refusal.get() : redirected(refusal.get(), address);
            }
            pauses.before(at, askRobots ? robots.delay(at) : Optional.empty());
            switch (exchange.send(at, known)) {
                case Exchange.Redirect(URI next) -> at = next;
                case Exchange.End(Fetched end) -> {
                    return end;
                }
            }
        }
        return new Fetched.Refused(
                "more than " + MOST_REDIRECTS + " redirects",
                "open it in a browser and give the address shown there",
                false);
    }

    private static Fetched.Refused redirected(Fetched.Refused refusal, URI from) {
        return new Fetched.Refused(
                "redirected from " + from + ": " + refusal.reason(), refusal.remedy(), refusal.passing());
    }

    @Override
    public void close() {
        exchange.close();
    }
}
