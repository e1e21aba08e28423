package io.entente.scheduler.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ConfigurationFileTest {

    private static final Path FILE = Path.of("/etc/entente/entente.yaml");

    @Test
    void readsEverything() {
        Configuration configuration = ConfigurationFile.parse(FILE, """
                fetch:
                  agent: "Meridian-Reader/2 (desk@meridian.example)"
                  timeout: 5s
                  largest: 2MB
                  pause: 250ms
                  allow-private: true
                sources:
                  - name: wire
                    feed: https://wire.example/rss.xml
                    full-text: false
                    fresh-within: 2d
                    publisher: Meridian Wire
                  - name: archive
                    folder: news
                    files: "**.jsonl"
                    settled: 1m
                    fields:
                      text: body
                      id: key
                  - name: site
                    sitemap: https://wire.example/sitemap.xml
                    most: 100
                  - name: events
                    addresses: lists/events.tsv
                    column: 61
                schedule:
                  cron: "*/15 * * * *"
                  zone: Europe/Paris
                  jitter: 30s
                alerts:
                  - name: arms for Russia
                    ask: suppliers
                    with:
                      recipient: Russia
                    webhook: https://chat.example/hook
                stores:
                  neo4j:
                    address: bolt://graph:7687
                    user: neo4j
                    password-variable: NEO4J_PASSWORD
                """);
        assertThat(configuration.sources())
                .extracting(SourceSettings::name)
                .containsExactly("wire", "archive", "site", "events");
        SourceSettings wire = configuration.sources().getFirst();
        assertThat(wire.freshWithin()).isEqualTo(Duration.ofDays(2));
        assertThat(wire.publisher()).isEqualTo("Meridian Wire");
        assertThat(configuration.sources().get(1).origin())
                .isEqualTo(new Origin.Folder(
                        Path.of("/etc/entente/news"),
                        "**.jsonl",
                        Duration.ofMinutes(1),
                        new Fields("key", "body", "title", "url", "publisher", "published", null)));
        assertThat(configuration.fetch().largest()).isEqualTo(2_000_000);
        assertThat(configuration.fetch().allowPrivate()).isTrue();
        assertThat(configuration.schedule().orElseThrow().zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(configuration.alerts().getFirst().arguments()).containsEntry("recipient", "Russia");
        assertThat(configuration.stores().getFirst().passwordVariable()).isEqualTo("NEO4J_PASSWORD");
    }

    @Test
    void namesEveryMistakeWithLineAndHint() {
        assertThat(problems("""
                sources:
                  - name: wire
                    fed: https://wire.example/rss.xml
                  - name: wire
                    feed: wire.example/rss.xml
                    fresh-within: two days
                  - name: a b
                    folder: news
                    feed: https://wire.example/rss.xml
                schedule:
                  cron: "* * * * *"
                  zone: Mars/Olympus
                fetch:
                  largest: enormous
                extra: 1
                """)).isEqualTo("""
                /etc/entente/entente.yaml:2: nothing to read; say where its articles are from: folder: PATH, feed: ADDRESS, sitemap: ADDRESS or addresses: ADDRESS
                /etc/entente/entente.yaml:3: "fed" is no key here; did you mean "feed"?
                /etc/entente/entente.yaml:4: two sources are named "wire"; rename one of them
                /etc/entente/entente.yaml:5: "wire.example/rss.xml" is not what "feed" takes; write an address like https://example.org/feed.xml
                /etc/entente/entente.yaml:6: "two days" is not what "fresh-within" takes; write a length of time like 30s, 15m, 6h or 2d
                /etc/entente/entente.yaml:7: "a b" is no name; use letters, digits, -, _ and . only
                /etc/entente/entente.yaml:9: several origins: folder, feed; say where its articles are from: folder: PATH, feed: ADDRESS, sitemap: ADDRESS or addresses: ADDRESS
                /etc/entente/entente.yaml:12: "Mars/Olympus" is not what "zone" takes; write a zone like Europe/Paris
                /etc/entente/entente.yaml:14: "enormous" is not what "largest" takes; write a size like 5MB
                /etc/entente/entente.yaml:15: "extra" is no key here; there are sources, fetch, schedule, alerts, stores""");
    }

    @Test
    void aTimeThatNeverComesAndAQuestionThatNobodyCanAnswerAreMistakes() {
        assertThat(problems("""
                sources:
                  - name: wire
                    folder: news
                schedule: {cron: "61 * * * *"}
                alerts:
                  - name: arms
                    ask: supliers
                  - name: talks
                    ask: suppliers
                    with: {recipent: RUS}
                """))
                .contains("entente.yaml:4: \"61 * * * *\" is no cron expression")
                .contains("entente.yaml:7: there is no question \"supliers\"; did you mean \"suppliers\"?")
                .contains("entente.yaml:10: suppliers has no parameter recipent. Did you mean recipient?");
    }

    @Test
    void namesTheLineOfBrokenYaml() {
        assertThat(problems("sources:\n  - name: \"wire\n")).contains("entente.yaml:3: no valid YAML");
    }

    @Test
    void makesNoObjectOfATag() {
        assertThat(problems("sources: !!javax.script.ScriptEngineManager [x]\n"))
                .contains("entente.yaml:1:");
    }

    @Test
    void anEmptyFileIsAMistake() {
        assertThat(problems("")).contains("begin with \"sources:\"");
        assertThat(problems("fetch:\n  pause: 1s\n")).contains("there are no sources");
    }

    private static String problems(String yaml) {
        return String.valueOf(
                catchThrowableOfType(ConfigurationException.class, () -> ConfigurationFile.parse(FILE, yaml))
                        .getMessage());
    }
}
