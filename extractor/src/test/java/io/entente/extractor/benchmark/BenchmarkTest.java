package io.entente.extractor.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BenchmarkTest {

    @Test
    void readsTheTextsOfAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("news.txt"), "Rome left.");
        Files.writeString(folder.resolve("news.csv"), "Rome;left");

        assertThat(Benchmark.read(folder.toString())).extracting(Article::text).containsExactly("Rome left.");
    }

    @Test
    void findsNothingWhereThereIsNoText(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("news.csv"), "Rome;left");

        assertThat(Benchmark.read(folder.toString())).isEmpty();
        assertThat(Benchmark.read(folder.resolve("missing").toString())).isEmpty();
    }
}
