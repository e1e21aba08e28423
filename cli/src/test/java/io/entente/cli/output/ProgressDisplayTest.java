package io.entente.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {

    private static String lines(long total, int steps) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        ProgressDisplay display = new ProgressDisplay(err, new Terminal(null, null), false);
        try (ProgressDisplay.Work work = display.begin("Extracting", "articles", total)) {
            for (int i = 0; i < steps; i++) {
                work.step();
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysHowManyWereDone() {
        assertThat(lines(-1, 1)).isEqualTo("Extracting: 1 article\n");
        assertThat(lines(-1, 3)).isEqualTo("Extracting: 3 articles\n");
    }

    @Test
    void tellsOfTenthsWhereThereIsNoTerminal() {
        assertThat(lines(20, 5)).isEqualTo("""
                Extracting: 2 of 20 articles
                Extracting: 4 of 20 articles
                Extracting: 5 articles
                """);
    }
}
