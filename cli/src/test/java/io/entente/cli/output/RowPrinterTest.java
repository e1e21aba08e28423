package io.entente.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowPrinterTest {

    private static final Rows ROWS = new Rows(
            List.of("actor", "object", "times"),
            List.of(
                    Arrays.asList("China", "machine tools and microelectronics for the arms industry", 12),
                    Arrays.asList("Iran", null, 3)));

    @Test
    void alignsATableAndWrapsItsWidestColumn() {
        assertThat(print(RowFormat.TABLE, ROWS, new Terminal(60, null))).isEqualTo("""
                actor  object                                        times
                ───────────────────────────────────────────────────────────
                China  machine tools and microelectronics for the       12
                       arms industry
                Iran                                                     3
                """);
    }

    @Test
    void quotesInCsvWhatNeedsIt() {
        Rows rows = new Rows(List.of("who", "what"), List.of(List.of("A, B", "said \"no\"")));
        assertThat(print(RowFormat.CSV, rows, new Terminal(null, null))).isEqualTo("""
                who,what
                "A, B","said ""no""\"
                """);
    }

    @Test
    void keepsARowOfTsvOnOneLine() {
        Rows rows = new Rows(List.of("who", "what"), List.of(List.of("A\tB", "one\ntwo")));
        assertThat(print(RowFormat.TSV, rows, new Terminal(null, null))).isEqualTo("who\twhat\nA B\tone two\n");
    }

    @Test
    void keepsNumbersAndNullsInJson() {
        assertThat(print(RowFormat.JSONL, ROWS, new Terminal(null, null))).isEqualTo("""
                {"actor":"China","object":"machine tools and microelectronics for the arms industry","times":12}
                {"actor":"Iran","object":null,"times":3}
                """);
        assertThat(print(RowFormat.JSON, ROWS, new Terminal(null, null)))
                .startsWith("[\n  {\"actor\":\"China\"")
                .endsWith("\"times\":3}\n]\n");
    }

    private static String print(RowFormat format, Rows rows, Terminal terminal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new RowPrinter(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal).print(rows, format);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
