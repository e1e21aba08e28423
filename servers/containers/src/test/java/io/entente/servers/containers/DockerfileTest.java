package io.entente.servers.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Recipe;
import org.openrewrite.Result;
import org.openrewrite.SourceFile;
import org.openrewrite.docker.DockerParser;
import org.openrewrite.docker.ReplaceAddWithCopy;
import org.openrewrite.docker.UseExecFormEntrypoint;
import org.openrewrite.docker.search.FindUnpinnedBaseImages;
import org.openrewrite.docker.tree.Docker;
import org.openrewrite.internal.InMemoryLargeSourceSet;

/** What can be known of the Dockerfile without a Docker engine: OpenRewrite reads it and looks for what it knows to be wrong. */
class DockerfileTest {

    private static final String FILE = "docker/Dockerfile";

    static Stream<Recipe> lints() {
        return Stream.of(new FindUnpinnedBaseImages(), new ReplaceAddWithCopy(), new UseExecFormEntrypoint(true, true));
    }

    @Test
    void isOne() throws IOException {
        assertThat(parse(text())).isInstanceOf(Docker.File.class);
    }

    @ParameterizedTest
    @MethodSource("lints")
    void hasNothingThatALinterFinds(Recipe lint) throws IOException {
        // The linter takes a stage of the same file for an image without a version.
        assertThat(findings(lint, text().replace("FROM runtime AS", "FROM debian:13.6-slim AS")))
                .isEmpty();
    }

    @Test
    void theLintersFindWhatIsWrong() {
        assertThat(findings(new FindUnpinnedBaseImages(), "FROM debian:latest\n"))
                .hasSize(1);
        assertThat(findings(new ReplaceAddWithCopy(), "FROM debian:13.6-slim\nADD a /b\n"))
                .hasSize(1);
    }

    @Test
    void everyBaseImageHasAFullVersion() throws IOException {
        Set<String> stages = new TreeSet<>();
        for (String[] words : instructions("FROM")) {
            if (!stages.contains(words[1])) {
                assertThat(words[1]).matches("[a-z-]+:\\d+\\.\\d+\\S*-\\S+");
            }
            stages.add(words[3]);
        }
        assertThat(stages).contains("build", "java", "runtime", "fuseki", "entente");
    }

    @Test
    void copiesWhatExists() throws IOException {
        int checked = 0;
        for (String[] words : instructions("COPY")) {
            if (Arrays.stream(words).anyMatch(word -> word.startsWith("--from="))) {
                continue;
            }
            List<String> paths = Arrays.stream(words)
                    .skip(1)
                    .filter(word -> !word.startsWith("--"))
                    .toList();
            for (String path : paths.subList(0, paths.size() - 1)) {
                assertThat(DockerFolder.source(path)).exists();
                checked++;
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(4);
    }

    /** A file that is left out of the context can't be copied, and the build in the image needs all sources. */
    @Test
    void leavesNoSourceOutOfTheContext() throws IOException {
        List<PathMatcher> ignored = Files.readAllLines(DockerFolder.source(FILE + ".dockerignore")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> FileSystems.getDefault().getPathMatcher("glob:{" + line + "," + line + "/**}"))
                .toList();
        for (String needed : List.of(
                "pom.xml",
                "mvnw",
                ".mvn/wrapper/maven-wrapper.properties",
                "entente",
                "distribution/src/archive.xml",
                "docker/images/healthy")) {
            assertThat(DockerFolder.source(needed)).exists();
            assertThat(ignored).noneMatch(pattern -> pattern.matches(Path.of(needed)));
        }
        assertThat(ignored).anyMatch(pattern -> pattern.matches(Path.of("cli/target/lib/x.jar")));
        assertThat(ignored).anyMatch(pattern -> pattern.matches(Path.of("docker/secrets/neo4j_auth")));
    }

    @Test
    void bothImagesRunAsNobodyInParticular() throws IOException {
        assertThat(instructions("USER")).extracting(words -> words[1]).containsExactly("10001:10001", "10001:10001");
        assertThat(instructions("ENTRYPOINT")).hasSize(2);
    }

    private static String text() throws IOException {
        return Files.readString(DockerFolder.source(FILE));
    }

    private static SourceFile parse(String text) {
        return DockerParser.builder()
                .build()
                .parse(new InMemoryExecutionContext(), text)
                .findFirst()
                .orElseThrow();
    }

    private static List<Result> findings(Recipe lint, String text) {
        return lint.run(new InMemoryLargeSourceSet(List.of(parse(text))), new InMemoryExecutionContext())
                .getChangeset()
                .getAllResults();
    }

    private static List<String[]> instructions(String name) throws IOException {
        return Pattern.compile("\\\\\\n\\s*")
                .matcher(text())
                .replaceAll(" ")
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.split("\\s+", -1))
                .toList();
    }
}
