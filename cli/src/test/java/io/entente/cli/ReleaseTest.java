package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a release is made of exists, though no release is made here: the archive, the images, the workflows. */
class ReleaseTest {

    private static final Path ROOT = CommandLineRun.HOME;
    private static final Path DISTRIBUTION = ROOT.resolve("distribution");

    @Test
    void theArchiveTakesWhatExistsOrWhatTheBuildMakes() throws IOException {
        String descriptor = Files.readString(DISTRIBUTION.resolve("src/archive.xml"));
        List<String> sources = new ArrayList<>(all("<source>([^<]+)<", descriptor));
        sources.addAll(all("<directory>([^<]+)<", descriptor));
        assertThat(sources).hasSizeGreaterThan(10).allSatisfy(source -> {
            String kept = source.replaceFirst("/target/.*|/target$", "/pom.xml");
            assertThat(DISTRIBUTION.resolve(kept)).exists();
        });
        assertThat(all("<include>([^<$]+)<", descriptor)).hasSizeGreaterThan(8).allSatisfy(include -> {
            String folder = include.replaceFirst("/?[^/]*\\*.*", "");
            assertThat(Stream.of(
                                    ROOT,
                                    ROOT.resolve("extractor/src/main/resources"),
                                    DISTRIBUTION.resolve("src/licences"))
                            .map(base -> base.resolve(folder)))
                    .anyMatch(Files::exists);
        });
    }

    @Test
    void everyLicenceHasItsText() throws IOException {
        Path texts = DISTRIBUTION.resolve("src/licences");
        for (String line : Files.readAllLines(texts.resolve("names.txt"))) {
            assertThat(texts.resolve(line.substring(0, line.indexOf('|')) + ".txt"))
                    .isNotEmptyFile();
        }
        for (String pom : List.of("cli/pom.xml", "servers/fuseki/pom.xml")) {
            List<String> allowed = all("<includedLicense>([^<]+)<", Files.readString(ROOT.resolve(pom)));
            assertThat(allowed).isNotEmpty().noneMatch(name -> name.contains("GPL"));
            assertThat(allowed)
                    .filteredOn(name -> !name.equals("Public Domain"))
                    .allSatisfy(name -> assertThat(texts.resolve(name + ".txt")).isNotEmptyFile());
        }
    }

    /** Neo4j is GPL-3.0: a process of its own, never on this class path; its driver is Apache-2.0. */
    @Test
    void nothingOfNeo4jButItsDriverIsOnTheClassPath() {
        assertThat(Arrays.stream(System.getProperty("java.class.path")
                                .split(Pattern.quote(java.io.File.pathSeparator), -1))
                        .map(path -> Path.of(path).getFileName().toString())
                        .filter(jar -> jar.startsWith("neo4j-")))
                .isNotEmpty()
                .allMatch(jar -> jar.startsWith("neo4j-java-driver") || jar.startsWith("neo4j-bolt-connection"));
    }

    @Test
    void theCommandsOfTheContainersAreUnderstood() throws IOException {
        List<String> commands =
                all("(?m)^    command: \\[(.*)]$", Files.readString(ROOT.resolve("docker/compose.yaml")));
        assertThat(commands).hasSize(2).allSatisfy(command -> {
            List<String> arguments =
                    new ArrayList<>(List.of(command.replace("\"", "").split(", ", -1)));
            arguments.add("--help");
            CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
            assertThat(run.exitCode()).as(run.err()).isZero();
        });
    }

    @Test
    void everyActionOfTheWorkflowsHasAVersion() throws IOException {
        try (Stream<Path> workflows = Files.list(ROOT.resolve(".github/workflows"))) {
            List<Path> files = workflows.toList();
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(all("uses: (\\S+)", Files.readString(file)))
                            .isNotEmpty()
                            .allMatch(action -> action.matches("[a-z-]+/[a-z-]+@v\\d+\\.\\d+\\.\\d+")));
        }
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
