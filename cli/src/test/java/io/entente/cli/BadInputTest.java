package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one piece of input, the rest is extracted, and the exit code tells. */
class BadInputTest {

    private static final int SET_ASIDE = 3;

    @TempDir
    Path folder;

    @BeforeEach
    void oneGoodArticle() throws IOException {
        Files.writeString(folder.resolve("good.txt"), "Russia attacked Ukraine.");
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.createFile(folder.resolve("empty.txt"));
        assertSetAside("empty.txt");
    }

    @Test
    void aBinaryFile() throws IOException {
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 'P', 'K', 0, 7});
        assertSetAside("binary.txt");
    }

    @Test
    void invalidUtf8() throws IOException {
        Files.write(folder.resolve("latin.txt"), "Café".getBytes(StandardCharsets.ISO_8859_1));
        assertSetAside("latin.txt");
    }

    @Test
    void tenMegabytesWithoutALineBreak() throws IOException {
        byte[] line = new byte[10_000_000];
        Arrays.fill(line, (byte) 'x');
        Files.write(folder.resolve("long.txt"), line);
        assertSetAside("long.txt");
    }

    @Test
    void brokenJson() throws IOException {
        Files.writeString(folder.resolve("feed.jsonl"), """
                {"id": "one", "text": "Iran attacked Israel."}
                {"id": "two", "text":
                {"id": "three", "text": "Israel attacked Iran."}
                """);
        CommandLineRun run = assertSetAside("feed.jsonl, line 2");
        assertThat(run.out()).contains("\"doc\":\"one\"", "\"doc\":\"three\"");
    }

    @Test
    void aMissingFile() {
        CommandLineRun run = CommandLineRun.of(
                "extract",
                "--format",
                "jsonl",
                folder.resolve("missing.txt").toString(),
                folder.resolve("good.txt").toString());
        assertThat(run.exitCode()).isEqualTo(SET_ASIDE);
        assertThat(run.err()).contains("missing.txt");
        assertThat(run.out()).contains("\"relation\":\"ATTACKS\"");
    }

    @Test
    void aMisspeltCommandGetsASuggestion() {
        CommandLineRun run = CommandLineRun.of("extrac");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("extract");
    }

    @Test
    void aPortThatIsNone() {
        for (String port : new String[] {"99999", "-1", "http"}) {
            CommandLineRun run = CommandLineRun.of("up", "--sparql-port=" + port);
            assertThat(run.exitCode()).as(port).isEqualTo(2);
            assertThat(run.err()).contains("--sparql-port", "\"" + port + "\" is no port", "0 for any free one");
        }
    }

    @Test
    void anAddressThatIsNone() {
        assertThat(CommandLineRun.of("verify", "--neo4j", "http://graph.example.org")
                        .err())
                .contains("no address of neo4j", "bolt");
        assertThat(CommandLineRun.of("verify", "--sparql", "bolt://graph.example.org")
                        .err())
                .contains("no address of rdf", "https");
        CommandLineRun secret = CommandLineRun.of("verify", "--neo4j", "bolt://me:secret@graph.example.org");
        assertThat(secret.exitCode()).isEqualTo(2);
        assertThat(secret.err()).contains("environment").doesNotContain("secret@");
    }

    private CommandLineRun assertSetAside(String place) {
        CommandLineRun run = CommandLineRun.of("extract", "--format", "jsonl", folder.toString());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(SET_ASIDE);
        assertThat(run.err()).contains("set aside: ", place);
        assertThat(run.out()).contains("\"doc\":\"good\"", "\"relation\":\"ATTACKS\"");
        return run;
    }
}
