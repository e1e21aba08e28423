package io.entente.servers.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What can be known of the compose file without a Docker engine. */
class ComposeFileTest {

    private static final Pattern PINNED = Pattern.compile("[a-z0-9./-]+:\\d+\\.\\d+\\.\\d+\\S*");

    private static JsonNode compose;
    private static String readme;

    @BeforeAll
    static void read() throws IOException {
        // SnakeYAML resolves anchors and merges, which Jackson's own reader of YAML leaves as they are.
        String text = Files.readString(DockerFolder.source("docker/compose.yaml"));
        compose = new ObjectMapper().valueToTree(new Yaml().<Map<String, Object>>load(new StringReader(text)));
        readme = Files.readString(DockerFolder.source("docker/README.md"));
    }

    static Stream<String> services() {
        return compose.get("services").properties().stream().map(Map.Entry::getKey);
    }

    @Test
    void keepsToTheComposeSpecification() throws IOException {
        try (InputStream file = ComposeFileTest.class.getResourceAsStream("/compose-spec.json")) {
            ObjectNode specification = (ObjectNode) new ObjectMapper().readTree(file);
            // Names that the validator would look up elsewhere.
            specification.remove(List.of("$id", "$schema"));
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(specification);
            List<Error> errors = schema.validate(compose);
            assertThat(errors).isEmpty();
            ObjectNode wrong = compose.deepCopy();
            ((ObjectNode) wrong.get("services").get("neo4j")).put("mem_limits", "3g");
            assertThat(schema.validate(wrong)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void pinsItsImage(String service) {
        assertThat(service(service).path("image").asText()).matches(PINNED);
    }

    @Test
    void runsTheNeo4jThatTheTestsRunAndTheEntenteOfThisBuild() throws IOException {
        String neo4j = property("servers/neo4j/pom.xml", "<neo4j.version>([^<]+)<");
        String version = property("pom.xml", "<artifactId>entente</artifactId>\\s*<version>([^<]+)<");
        assertThat(service("neo4j").get("image").asText()).isEqualTo("neo4j:" + neo4j + "-community");
        assertThat(service("entente").get("image").asText()).isEqualTo("entente:" + version);
        assertThat(service("sample").get("image").asText()).isEqualTo("entente:" + version);
        assertThat(service("fuseki").get("image").asText()).isEqualTo("entente-fuseki:" + version);
    }

    @ParameterizedTest
    @MethodSource("services")
    void runsWithTheLeastPrivileges(String service) {
        JsonNode settings = service(service);
        assertThat(settings.path("read_only").asBoolean()).isTrue();
        assertThat(texts(settings.path("cap_drop"))).containsExactly("ALL");
        assertThat(settings.has("cap_add") || settings.has("privileged")).isFalse();
        assertThat(texts(settings.path("security_opt"))).contains("no-new-privileges:true");
        assertThat(settings.path("user").asText()).matches("[1-9]\\d*:[1-9]\\d*");
        assertThat(settings.path("mem_limit").asText()).matches("\\d+g");
        assertThat(settings.path("pids_limit").asInt()).isPositive();
        assertThat(texts(settings.path("ports"))).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void isWatchedUnlessItEndsByItself(String service) {
        boolean ends = service(service).path("restart").asText().equals("no");
        assertThat(service(service).has("healthcheck")).isEqualTo(!ends);
    }

    @ParameterizedTest
    @MethodSource("services")
    void mountsWhatExists(String service) {
        for (String volume : texts(service(service).path("volumes"))) {
            String source = volume.substring(0, volume.indexOf(':'));
            if (source.startsWith(".")) {
                assertThat(DockerFolder.source("docker").resolve(source)).exists();
                assertThat(volume).endsWith(":ro");
            } else {
                assertThat(compose.get("volumes").has(source)).as(source).isTrue();
            }
        }
    }

    @Test
    void makesTheSecretsThatItNames() throws IOException {
        String script = Files.readString(DockerFolder.source("docker/secrets.sh"));
        Set<String> made = new TreeSet<>(Pattern.compile("\\$folder\\.new/(\\w+)\"")
                .matcher(script)
                .results()
                .map(found -> found.group(1))
                .toList());
        Set<String> named = new TreeSet<>();
        compose.get("secrets").forEach(secret -> named.add(secret.get("file").asText()));
        assertThat(made).allSatisfy(secret -> assertThat(named).contains("./secrets/" + secret));
        assertThat(named).hasSameSizeAs(made);
        services()
                .forEach(service ->
                        assertThat(texts(service(service).path("secrets"))).allMatch(compose.get("secrets")::has));
    }

    @Test
    void explainsEveryVariableAndSecret() throws IOException {
        Set<String> names = new TreeSet<>();
        services()
                .forEach(service ->
                        service(service).path("environment").fieldNames().forEachRemaining(names::add));
        Pattern.compile("\\b(ENTENTE_\\w+|FUSEKI_\\w+)=")
                .matcher(Files.readString(DockerFolder.source("docker/Dockerfile")))
                .results()
                .map(found -> found.group(1))
                .forEach(names::add);
        compose.get("secrets").fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .hasSizeGreaterThan(8)
                .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
    }

    @Test
    void namesOnlyFilesThatExistInItsGuide() {
        List<String> links = Pattern.compile("\\]\\(([^)#:]+)\\)")
                .matcher(readme)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(DockerFolder.source("docker").resolve(link)).exists());
    }

    private static JsonNode service(String name) {
        return compose.get("services").get(name);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static String property(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(DockerFolder.source(file)))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
