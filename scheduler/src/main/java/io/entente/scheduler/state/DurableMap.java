package io.entente.scheduler.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A map that is kept in a file of JSON Lines: {@code {"key": …, "value": …}}, or without a value where a key was removed. The last
 * line of a key counts. What was put is on the disk once {@link #flush} has returned; of what was put since, a crash leaves the
 * beginning. Rewritten when most of its lines no longer count. One writer; not for several threads.
 *
 * @param <V> a record
 */
public final class DurableMap<V> implements AutoCloseable {

    private static final int WORTH_REWRITING = 1_000;

    private final Path file;
    private final Class<V> type;
    private final SequencedMap<String, V> values = new LinkedHashMap<>();
    private final ByteArrayOutputStream unwritten = new ByteArrayOutputStream();
    private long lines;
    private @Nullable FileChannel channel;

    private DurableMap(Path file, Class<V> type) {
        this.file = file;
        this.type = type;
    }

    /**
     * Opens the file; an absent one is an empty map, and is made by the first flush.
     *
     * @throws StateException if a line other than a torn last one is damaged
     */
    public static <V> DurableMap<V> open(Path file, Class<V> type) {
        DurableMap<V> map = new DurableMap<>(file, type);
        try {
            map.read(true);
        } catch (IOException e) {
            throw new StateException("cannot read " + file + ": " + e, e);
        }
        return map;
    }

    /** What the file holds at this moment, for whoever only looks: nothing is repaired, since somebody may be writing. */
    public static <V> SequencedMap<String, V> look(Path file, Class<V> type) {
        DurableMap<V> map = new DurableMap<>(file, type);
        try {
            map.read(false);
        } catch (IOException e) {
            throw new StateException("cannot read " + file + ": " + e, e);
        }
        return map.entries();
    }

    private void read(boolean repair) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        int begin = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines++;
                take(new String(bytes, begin, i - begin, StandardCharsets.UTF_8));
                begin = i + 1;
            }
        }
        if (repair && begin < bytes.length) {
            // A writer that was killed left the beginning of a line.
            try (FileChannel cut = FileChannel.open(file, StandardOpenOption.WRITE)) {
                cut.truncate(begin);
            }
        }
        if (repair && lines > 2L * values.size() + WORTH_REWRITING) {
            rewrite();
        }
    }

    private void take(String line) {
        try {
            JsonNode json = Json.MAPPER.readTree(line);
            String key = json.required("key").textValue();
            JsonNode value = json.get("value");
            if (value == null) {
                values.remove(key);
            } else {
                values.put(key, Json.MAPPER.treeToValue(value, type));
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new StateException(
                    file + ", line " + lines + " is damaged: " + e.getMessage()
                            + "; restore the file from a backup, or remove the line: what it says is then found out anew",
                    e);
        }
    }

    public Optional<V> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** All that is in it, in the order in which the keys first came. */
    public SequencedMap<String, V> entries() {
        return Collections.unmodifiableSequencedMap(values);
    }

    /** Takes note of a value; nothing is written if it is the one that is there. */
    public void put(String key, V value) {
        if (!value.equals(values.put(key, value))) {
            append(key, value);
        }
    }

    public void remove(String key) {
        if (values.remove(key) != null) {
            append(key, null);
        }
    }

    private void append(String key, @Nullable V value) {
        unwritten.writeBytes(line(key, value));
        lines++;
    }

    private byte[] line(String key, @Nullable V value) {
        ObjectNode line = Json.MAPPER.createObjectNode().put("key", key);
        if (value != null) {
            line.set("value", Json.MAPPER.valueToTree(value));
        }
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Brings everything that was put to the disk. */
    public void flush() {
        if (unwritten.size() == 0) {
            return;
        }
        try {
            FileChannel out = opened();
            long before = out.size();
            try {
                write(out, unwritten.toByteArray());
                out.force(false);
            } catch (IOException e) {
                // A full disk takes half a line: what follows must not be glued to it.
                out.truncate(before);
                throw e;
            }
            unwritten.reset();
        } catch (IOException e) {
            throw new StateException("cannot write " + file + ": " + e + "; make room on the disk or allow writing", e);
        }
    }

    private FileChannel opened() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            channel = open;
        }
        return open;
    }

    private static void write(FileChannel out, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            out.write(left);
        }
    }

    /** A file of the lines that count takes the place of the old one in one step. */
    private void rewrite() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (Map.Entry<String, V> each : values.entrySet()) {
                write(out, line(each.getKey(), each.getValue()));
            }
            out.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        lines = values.size();
    }

    @Override
    public void close() {
        flush();
        FileChannel open = channel;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new StateException("cannot close " + file + ": " + e, e);
            }
            channel = null;
        }
    }
}
