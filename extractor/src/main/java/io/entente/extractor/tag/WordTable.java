package io.entente.extractor.tag;

import io.entente.extractor.linear.FeatureKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Words by class: each line of the file has a class's name, a tab, and the words of the class in normal form between
 * blanks; lines without a tab are comments. Holds hashes of the words only. Immutable.
 */
final class WordTable {

    private static final int NUMBER_BITS = 12;
    private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;

    /** A word's key with its last bits replaced by its class's number; 0 in free slots. */
    private final long[] slots;

    private final List<String> names;

    private WordTable(long[] slots, List<String> names) {
        this.slots = slots;
        this.names = List.copyOf(names);
    }

    /** Reads a table that lies beside the models. */
    static WordTable load(String name) {
        try (InputStream file = WordTable.class.getResourceAsStream("/models/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no /models/" + name + " in the class path");
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("/models/" + name + " can't be read", e);
        }
    }

    /** Reads a zipped table. */
    static WordTable read(InputStream file) throws IOException {
        return read(new BufferedReader(
                new InputStreamReader(new GZIPInputStream(file, 1 << 16), StandardCharsets.UTF_8), 1 << 16));
    }

    static WordTable read(BufferedReader lines) throws IOException {
        List<String> names = new ArrayList<>();
        long[] keys = new long[1 << 16];
        int size = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                continue;
            }
            names.add(line.substring(0, tab));
            int begin = tab + 1;
            while (begin < line.length()) {
                int end = line.indexOf(' ', begin);
                end = end < 0 ? line.length() : end;
                keys = size == keys.length ? Arrays.copyOf(keys, 2 * size) : keys;
                keys[size++] = (FeatureKey.ofText(line, begin, end) & ~NUMBER_MASK) | names.size();
                begin = end + 1;
            }
        }
        if (names.size() > NUMBER_MASK) {
            throw new IOException(names.size() + " classes are more than a table holds");
        }
        return new WordTable(slots(keys, size), names);
    }

    private static long[] slots(long[] keys, int size) {
        long[] slots = new long[Integer.highestOneBit(Math.max(1, size)) * 4];
        for (int i = 0; i < size; i++) {
            int slot = (int) (keys[i] >>> NUMBER_BITS) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = keys[i];
        }
        return slots;
    }

    /** The classes' names; the first has the number 1. */
    List<String> names() {
        return names;
    }

    /** The number of the class of a word whose normal form has the key {@link FeatureKey#ofText}; 0 if it has none. */
    int number(long key) {
        int slot = (int) (key >>> NUMBER_BITS) & (slots.length - 1);
        while (slots[slot] != 0) {
            if (((slots[slot] ^ key) & ~NUMBER_MASK) == 0) {
                return (int) (slots[slot] & NUMBER_MASK);
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return 0;
    }
}
