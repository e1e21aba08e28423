package io.entente.extractor.source;

import io.entente.text.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes real files and reads them to the end. */
record ReadingFixture(Path folder) {

    Path write(String name, String content) {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Reading> read(Object... inputs) {
        return read(Optional.empty(), InputStream.nullInputStream(), inputs);
    }

    static List<Reading> readLines(Object... inputs) {
        return read(Optional.of(InputFormat.LINES), InputStream.nullInputStream(), inputs);
    }

    static List<Reading> readStandardInput(String content) {
        return read(Optional.empty(), new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "-");
    }

    private static List<Reading> read(Optional<InputFormat> format, InputStream standardInput, Object... inputs) {
        List<String> names = new ArrayList<>();
        for (Object input : inputs) {
            names.add(input.toString());
        }
        ArticleSource source = new ArticleSource(names, standardInput);
        List<Reading> readings = new ArrayList<>();
        try (Readings open = format.map(source::as).orElse(source).open()) {
            open.forEachRemaining(readings::add);
        }
        return readings;
    }

    static List<Article> articles(List<Reading> readings) {
        List<Article> articles = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Loaded loaded) {
                articles.add(loaded.article());
            }
        }
        return articles;
    }

    static List<String> ids(List<Reading> readings) {
        return articles(readings).stream().map(Article::id).toList();
    }

    /** What was set aside, with the folder's path cut off. */
    List<String> messages(List<Reading> readings) {
        List<String> messages = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading instanceof Reading.SetAside setAside) {
                messages.add(setAside.message().replace(folder + "/", ""));
            }
        }
        return messages;
    }
}
