package io.entente.scheduler.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.scheduler.config.Configuration;
import io.entente.scheduler.config.ConfigurationFile;
import io.entente.scheduler.state.Json;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The samples of docker/schedule are well-formed and say what they should. */
class ScheduleSamplesTest {

    private static final Path SAMPLES =
            Path.of(System.getProperty("entente.root", "..")).resolve("docker/schedule");
    private static final Instant TEN_PAST = Instant.parse("2025-06-01T10:10:00Z");

    @Test
    void theConfigurationIsRead() throws IOException {
        Configuration configuration = ConfigurationFile.read(SAMPLES.resolve("entente.yaml"));
        assertThat(configuration.sources()).hasSize(3);
        assertThat(configuration.stores()).hasSize(2);
    }

    @Test
    void theConfigurationOfTheContainersIsRead() throws IOException {
        Configuration configuration = ConfigurationFile.read(SAMPLES.resolveSibling("entente.yaml"));
        assertThat(configuration.schedule()).isPresent();
        assertThat(configuration.sources()).hasSize(1);
        // Else they would not be those that compose.yaml names.
        assertThat(configuration.stores()).isEmpty();
    }

    @Test
    void theCrontabLineRunsEntenteAtTimesThatWeUnderstand() throws IOException {
        String line = Files.readAllLines(SAMPLES.resolve("crontab")).stream()
                .filter(each -> each.matches("[*0-9].*"))
                .findFirst()
                .orElseThrow();
        String[] parts = line.split(" ", 6);
        String times = String.join(" ", List.of(parts).subList(0, 5));
        assertThat(CronSchedule.of(times, ZoneId.of("UTC")).next(TEN_PAST)).isEqualTo("2025-06-01T10:15:00Z");
        assertThat(parts[5]).startsWith("/opt/entente/bin/entente run ").doesNotContain("%");
    }

    @Test
    void theUnitsHaveTheirSectionsAndKeys() throws IOException {
        Map<String, String> service = unit("entente.service");
        assertThat(service)
                .containsEntry("Service.Type", "oneshot")
                .containsEntry("Service.SuccessExitStatus", "3 4 5");
        assertThat(service.get("Service.ExecStart")).startsWith("/opt/entente/bin/entente run ");
        Map<String, String> timer = unit("entente.timer");
        assertThat(timer)
                .containsEntry("Timer.OnCalendar", "*:0/15")
                .containsEntry("Timer.Unit", "entente.service")
                .containsEntry("Timer.Persistent", "true")
                .containsEntry("Install.WantedBy", "timers.target");
    }

    @Test
    void systemdFindsNothingWrong() throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/systemd-analyze")).exists();
        Process calendar = new ProcessBuilder(
                        "/usr/bin/systemd-analyze",
                        "calendar",
                        unit("entente.timer").get("Timer.OnCalendar"))
                .redirectErrorStream(true)
                .start();
        String output = new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(calendar.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(calendar.exitValue()).as(output).isZero();
    }

    @Test
    void theCronJobIsOneOfKubernetes() throws IOException {
        try (Reader file = Files.newBufferedReader(SAMPLES.resolve("cronjob.yaml"))) {
            JsonNode job =
                    Json.MAPPER.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(file));
            assertThat(job.at("/apiVersion").asText()).isEqualTo("batch/v1");
            assertThat(job.at("/kind").asText()).isEqualTo("CronJob");
            assertThat(job.at("/spec/concurrencyPolicy").asText()).isEqualTo("Forbid");
            CronSchedule schedule = CronSchedule.of(
                    job.at("/spec/schedule").asText(),
                    ZoneId.of(job.at("/spec/timeZone").asText()));
            assertThat(schedule.next(TEN_PAST)).isEqualTo("2025-06-01T10:15:00Z");
            JsonNode pod = job.at("/spec/jobTemplate/spec/template/spec");
            assertThat(pod.at("/restartPolicy").asText()).isEqualTo("Never");
            assertThat(pod.at("/containers/0/args/0").asText()).contains("entente run", "[ $? -ge 3 ]");
        }
    }

    /** The keys of a unit file, each after its section. */
    private static Map<String, String> unit(String name) throws IOException {
        Map<String, String> keys = new LinkedHashMap<>();
        String section = "";
        for (String line : Files.readAllLines(SAMPLES.resolve(name))) {
            if (line.matches("\\[\\w+]")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                assertThat(line).as("a line of " + name).matches("[A-Z]\\w+=.*");
                int equals = line.indexOf('=');
                keys.put(section + "." + line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return keys;
    }
}
