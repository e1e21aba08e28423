package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeAnArticle() throws IOException {
        Files.writeString(folder.resolve("drones.txt"), "Turkey sold drones to Ukraine.");
    }

    @Test
    void scoresWhatTheArticlesTell() throws IOException {
        CommandLineRun run = evaluate("drones");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("SELLS_TO");
        assertThat(run.err()).doesNotContain("were not read");
    }

    @Test
    void failsIfTheArticlesAreOthers() throws IOException {
        CommandLineRun run = evaluate("rifles", "ships");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("has none of the articles", "(rifles, ships)", "--articles");
        assertThat(run.out()).doesNotContain("SELLS_TO");
    }

    @Test
    void namesArticlesThatAreMissing() throws IOException {
        CommandLineRun run = evaluate("drones", "ships");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("1 of the 2 articles", "(ships)");
    }

    private CommandLineRun evaluate(String... articles) throws IOException {
        StringBuilder claims = new StringBuilder();
        for (String article : articles) {
            claims.append("""
                    {"doc": "%s", "begin": 0, "end": 30, "trigger": "sold", "actor": {"id": "TUR", "country": "TUR"}, \
                    "relation": "SELLS_TO", "counterpart": {"id": "UKR", "country": "UKR"}, "object": "drones", \
                    "polarity": "+", "certainty": "certain"}
                    """.formatted(article));
        }
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), claims);
        return CommandLineRun.of(
                "evaluate",
                gold.toString(),
                "--fast",
                "--articles",
                folder.resolve("drones.txt").toString());
    }
}
