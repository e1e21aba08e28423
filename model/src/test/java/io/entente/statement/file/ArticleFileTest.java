package io.entente.statement.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.statement.ArticleStatements;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFileTest {

    private final StatementCodec codec = new StatementCodec(RandomStatements::type);

    @TempDir
    Path folder;

    @Test
    void readsTheArticlesAndSetsAsideWhatItCannotRead() throws IOException {
        ArticleStatements first = new RandomStatements(1).article("first");
        ArticleStatements last = new RandomStatements(2).article("last");
        Path file = folder.resolve("articles.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes(StatementCodec.line(first) + "\n \r\n{\"article\":{}}\n"));
            out.write(new byte[] {'"', (byte) 0xc3, '(', '"', '\n'});
            out.write(bytes(StatementCodec.line(last)));
        }
        List<StatementFileException> aside = new ArrayList<>();

        try (Stream<ArticleStatements> articles = ArticleFile.read(file, codec, aside::add)) {
            assertThat(articles).containsExactly(first, last);
        }

        assertThat(aside).extracting(StatementFileException::line).containsExactly(3L, 4L);
        assertThat(aside.getFirst()).hasMessage(file + ":3: field \"article.id\": is missing");
    }

    @Test
    void anEmptyFileHasNoArticles() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.jsonl"));
        try (Stream<ArticleStatements> articles = ArticleFile.read(file, codec, e -> {})) {
            assertThat(articles).isEmpty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
