package io.entente.extractor.event.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.extractor.event.training.Passage.Annotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageReaderTest {

    @TempDir
    private Path folder;

    private List<Passage> read(String text) throws IOException {
        Files.writeString(folder.resolve("passages.txt"), text);
        return PassageReader.read(folder);
    }

    @Test
    void readsSentencesAndWhatTheySay() throws Exception {
        List<Passage> passages = read("""
                Rome met Veii.
                Veii then sued Rome, and Rome laughed.
                \tsued\tVeii\tACCUSES\tRome\t-\t+\tcertain\t-
                \tlaughed\tRome#2\tREJECTS\t<Veii\t-\t+\tcertain\t-

                No news from Caere.
                """);
        assertThat(passages).hasSize(2);
        Passage first = passages.getFirst();
        assertThat(first.text()).isEqualTo("Rome met Veii. Veii then sued Rome, and Rome laughed.");
        assertThat(first.place()).endsWith("passages.txt:1");
        assertThat(passages.getLast().annotations()).isEmpty();
        Annotation sued = first.annotations().getFirst();
        assertThat(sued.trigger().in(first.text())).isEqualTo("sued");
        assertThat(sued.actor()).isNotNull();
        assertThat(sued.actor().begin()).isEqualTo(first.text().indexOf("Veii then"));
        Annotation laughed = first.annotations().getLast();
        assertThat(laughed.actor()).isNotNull();
        assertThat(laughed.actor().begin()).isEqualTo(first.text().lastIndexOf("Rome"));
        assertThat(laughed.counterpart()).isNull();
    }

    @Test
    void namesWhatDoesNotStandInTheSentence() {
        assertThatThrownBy(() -> read("Rome met Veii.\n\tmet\tRome\tMEETS\tCaere\t-\t+\tcertain\t-\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("passages.txt:2: \"Caere\"");
    }

    @Test
    void countsColumns() {
        assertThatThrownBy(() -> read("Rome met Veii.\n\tmet\tRome\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("passages.txt:2: 2 columns");
    }
}
