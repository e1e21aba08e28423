package io.entente.loader.neo4j;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with a header of Neo4j's kind. Text always stands in quotes, since the importer takes an empty field without them for
 * nothing and with them for an empty text.
 */
final class ImportFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final List<String> properties;
    private final BufferedWriter file;

    ImportFile(Path path, String header) throws IOException {
        this.path = path;
        this.properties = Arrays.stream(header.split(",", -1))
                .filter(column -> !column.startsWith(":"))
                .map(column -> column.split(":", 2)[0])
                .toList();
        this.file = new BufferedWriter(Files.newBufferedWriter(path), BUFFER);
        file.write(header + "\n");
    }

    Path path() {
        return path;
    }

    /** Writes a node. */
    void write(Map<String, @Nullable Object> node, String labels) {
        try {
            for (String property : properties) {
                field(node.get(property));
                file.write(',');
            }
            file.write(labels);
            file.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void edge(String from, String to, String type) {
        edge(from, to, type, Map.of());
    }

    void edge(String from, String to, String type, Map<String, @Nullable Object> values) {
        try {
            field(from);
            file.write(',');
            field(to);
            file.write(',');
            file.write(type);
            for (String property : properties) {
                file.write(',');
                field(values.get(property));
            }
            file.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void field(@Nullable Object value) throws IOException {
        if (value instanceof String text) {
            file.write('"');
            file.write(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""));
            file.write('"');
        } else if (value != null) {
            file.write(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
