package io.entente.scheduler.config;

import io.entente.queries.ActorNames;
import io.entente.queries.Arguments;
import io.entente.queries.CannedQueries;
import io.entente.queries.CannedQuery;
import io.entente.queries.QuestionException;
import io.entente.scheduler.schedule.CronSchedule;
import io.entente.scheduler.schedule.ScheduleException;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code entente.yaml}. Relative paths in it count from its folder. */
public final class ConfigurationFile {

    private static final String CRON_HINT = "write five fields, minute hour day month weekday, as \"*/15 * * * *\"";
    private static final String ADDRESS_HINT = "write an address like https://example.org/feed.xml";

    private final Problems problems;
    private final Path folder;

    private ConfigurationFile(Path file) {
        this.problems = new Problems(file.toString());
        this.folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(""));
    }

    /**
     * Reads the file.
     *
     * @throws ConfigurationException with every mistake that it has
     * @throws IOException if it can't be read
     */
    public static Configuration read(Path file) throws IOException {
        try {
            return parse(file, Files.readString(file));
        } catch (MalformedInputException e) {
            Problems problems = new Problems(file.toString());
            problems.add(1, "the file is not in UTF-8", "save it as UTF-8");
            throw problems.exception();
        }
    }

    static Configuration parse(Path file, String text) {
        ConfigurationFile reading = new ConfigurationFile(file);
        Optional<Configuration> configuration = reading.compose(text).map(reading::configuration);
        if (configuration.isEmpty() || reading.problems.any()) {
            throw reading.problems.exception();
        }
        return configuration.get();
    }

    /** The tree of nodes, of which no object is ever made: tags in it have no effect. */
    private Optional<YamlMapping> compose(String text) {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(20);
        limits.setNestingDepthLimit(20);
        try {
            Node root = new Yaml(limits).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                return Optional.of(new YamlMapping(mapping, problems));
            }
            problems.add(1, "there are no keys", "begin with \"sources:\" and a list of them");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(line, "no valid YAML: " + e.getProblem(), "check the indentation and the quotes around it");
        } catch (YAMLException e) {
            problems.add(1, "no valid YAML: " + e.getMessage(), "check the file");
        }
        return Optional.empty();
    }

    private Configuration configuration(YamlMapping root) {
        List<SourceSettings> sources = new SourceEntries(folder).read(root, problems);
        FetchSettings fetch = root.mapping("fetch").map(this::fetch).orElse(FetchSettings.standard());
        Optional<ScheduleSettings> schedule = root.mapping("schedule").map(this::schedule);
        List<AlertSettings> alerts =
                root.mappings("alerts").stream().map(this::alert).toList();
        unique(root, alerts);
        List<StoreSettings> stores =
                root.mapping("stores").map(StoreEntries::read).orElse(List.of());
        root.finish();
        return new Configuration(sources, fetch, schedule, alerts, stores);
    }

    private FetchSettings fetch(YamlMapping entry) {
        FetchSettings standard = FetchSettings.standard();
        FetchSettings fetch = new FetchSettings(
                entry.text("agent").orElse(standard.agent()),
                time(entry, "timeout").orElse(standard.timeout()),
                entry.value("largest", Units::size, "write a size like 5MB").orElse(standard.largest()),
                time(entry, "pause").orElse(standard.pause()),
                entry.flag("allow-private", standard.allowPrivate()));
        entry.finish();
        return fetch;
    }

    private ScheduleSettings schedule(YamlMapping entry) {
        String cron = entry.required("cron", CRON_HINT);
        ZoneId zone = entry.value("zone", ConfigurationFile::zone, "write a zone like Europe/Paris")
                .orElse(ZoneId.of("UTC"));
        try {
            if (!cron.isEmpty()) {
                CronSchedule.of(cron, zone);
            }
        } catch (ScheduleException e) {
            entry.wrong("cron", String.valueOf(e.getMessage()), CRON_HINT);
        }
        ScheduleSettings schedule =
                new ScheduleSettings(cron, zone, time(entry, "jitter").orElse(Duration.ZERO));
        entry.finish();
        return schedule;
    }

    private AlertSettings alert(YamlMapping entry) {
        AlertSettings alert = new AlertSettings(
                entry.required("name", "give the alert a name"),
                entry.required("ask", "name a canned query; entente ask lists them"),
                entry.mapping("with").map(YamlMapping::texts).orElse(java.util.Map.of()),
                entry.value("webhook", ConfigurationFile::webAddress, ADDRESS_HINT)
                        .orElse(null));
        answerable(entry, alert);
        entry.finish();
        return alert;
    }

    /** A question that can't be asked would be told of only after the first load. */
    private static void answerable(YamlMapping entry, AlertSettings alert) {
        Optional<CannedQuery> query = CannedQueries.named(alert.question());
        if (query.isEmpty() && !alert.question().isEmpty()) {
            List<String> near = CannedQueries.like(alert.question());
            entry.wrong(
                    "ask",
                    "there is no question \"" + alert.question() + "\"",
                    near.isEmpty() ? "entente ask lists them" : "did you mean \"" + near.getFirst() + "\"?");
        }
        try {
            query.ifPresent(asked -> Arguments.of(asked, alert.arguments(), ActorNames.idsOnly()));
        } catch (QuestionException e) {
            entry.wrong(
                    "with",
                    String.valueOf(e.getMessage()),
                    "entente ask " + alert.question() + " --help tells what it takes");
        }
    }

    private void unique(YamlMapping root, List<AlertSettings> alerts) {
        Set<String> names = new LinkedHashSet<>();
        for (AlertSettings alert : alerts) {
            if (!names.add(alert.name())) {
                root.wrong("alerts", "two alerts are named \"" + alert.name() + "\"", "rename one of them");
            }
        }
    }

    static Optional<Duration> time(YamlMapping entry, String key) {
        return entry.value(key, Units::time, "write a length of time like 30s, 15m, 6h or 2d");
    }

    static Optional<URI> webAddress(String text) {
        try {
            URI address = new URI(text.strip());
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
