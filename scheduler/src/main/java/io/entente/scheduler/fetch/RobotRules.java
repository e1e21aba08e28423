package io.entente.scheduler.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the robots.txt of each host allows us (RFC 9309), asked for once in a run. */
final class RobotRules {

    private static final Pattern NAME_END = Pattern.compile("[^a-z0-9_-].*");

    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final List<String> names;
    private final Function<URI, Fetched> fetch;
    private final Map<String, BaseRobotRules> rules = new HashMap<>();

    RobotRules(String agent, Function<URI, Fetched> fetch) {
        this.names = List.of(NAME_END.matcher(agent.toLowerCase(Locale.ROOT)).replaceFirst(""));
        this.fetch = fetch;
    }

    Optional<Fetched.Refused> refusal(URI address) {
        BaseRobotRules host = of(address);
        if (host.isAllowed(address.toString())) {
            return Optional.empty();
        }
        return Optional.of(
                host.isDeferVisits()
                        ? new Fetched.Refused(
                                address.getHost() + " can't say at present what its robots.txt allows",
                                "it is asked again later",
                                true)
                        : new Fetched.Refused(
                                "the robots.txt of " + address.getHost() + " forbids it",
                                "leave the source out, or ask the publisher for another way",
                                false));
    }

    Optional<Duration> delay(URI address) {
        long milliseconds = of(address).getCrawlDelay();
        return milliseconds > 0 ? Optional.of(Duration.ofMillis(milliseconds)) : Optional.empty();
    }

    private BaseRobotRules of(URI address) {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        BaseRobotRules known = rules.get(origin);
        if (known == null) {
            known = ask(URI.create(origin + "/robots.txt"));
            rules.put(origin, known);
        }
        return known;
    }

    private BaseRobotRules ask(URI file) {
        return switch (fetch.apply(file)) {
            case Fetched.Body body -> parser.parseContent(file.toString(), body.bytes(), "text/plain", names);
            case Fetched.NotModified same -> new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
            case Fetched.Refused(String reason, String remedy, boolean passing) -> {
                SimpleRobotRules none = new SimpleRobotRules(
                        passing
                                ? SimpleRobotRules.RobotRulesMode.ALLOW_NONE
                                : SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
                none.setDeferVisits(passing);
                yield none;
            }
        };
    }
}
