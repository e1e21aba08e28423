package io.entente.extractor.tag;

import io.entente.extractor.linear.FeatureKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Brown clusters (Brown et al. 1992): words that stand beside the same words share a path of bits in a binary tree, and
 * the shorter the prefix of the path, the wider the class. The table's own first lines say where it is from.
 */
public final class WordClusters {

    /** The name of the table's file. */
    public static final String FILE = "word-clusters.txt.gz";

    private static final String TABLE = "/models/" + FILE;

    private final Map<String, Cluster> clusters;

    private WordClusters(Map<String, Cluster> clusters) {
        this.clusters = clusters;
    }

    /** Reads the table that lies beside the models. */
    public static WordClusters load() {
        try (InputStream file = WordClusters.class.getResourceAsStream(TABLE)) {
            if (file == null) {
                throw new IllegalStateException("no " + TABLE + " in the class path");
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " can't be read", e);
        }
    }

    /** Reads a table from another place than the class path. */
    public static WordClusters read(Path table) throws IOException {
        try (InputStream file = Files.newInputStream(table)) {
            return read(file);
        }
    }

    private static WordClusters read(InputStream file) throws IOException {
        return read(new BufferedReader(
                new InputStreamReader(new GZIPInputStream(file, 1 << 16), StandardCharsets.UTF_8), 1 << 16));
    }

    /** Reads lines of a path, a tab, and words in normal form between blanks; lines that begin with # are comments. */
    public static WordClusters read(BufferedReader lines) throws IOException {
        Map<String, Cluster> clusters = HashMap.newHashMap(1 << 19);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#") && line.indexOf('\t') < 0) {
                continue;
            }
            int tab = line.indexOf('\t');
            Cluster cluster = Cluster.of(line.substring(0, tab));
            int begin = tab + 1;
            while (begin < line.length()) {
                int end = line.indexOf(' ', begin);
                end = end < 0 ? line.length() : end;
                clusters.put(line.substring(begin, end), cluster);
                begin = end + 1;
            }
        }
        return new WordClusters(clusters);
    }

    /** The cluster of a word in normal form; {@link Cluster#NONE} for words that the table lacks. */
    public Cluster of(String normalForm) {
        return clusters.getOrDefault(normalForm, Cluster.NONE);
    }

    /** The prefixes of 4, 6 and 10 bits and the whole path, as values for features; 0 where there is none. */
    public record Cluster(long prefix4, long prefix6, long prefix10, long path) {

        public static final Cluster NONE = new Cluster(0, 0, 0, 0);

        static Cluster of(String path) {
            return new Cluster(prefix(path, 4), prefix(path, 6), prefix(path, 10), FeatureKey.ofText(path));
        }

        private static long prefix(String path, int bits) {
            return FeatureKey.ofText(path.substring(0, Math.min(bits, path.length())));
        }
    }
}
