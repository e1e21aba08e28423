package io.entente.extractor.tag;

import io.entente.extractor.linear.FeatureKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Brown clusters (Brown et al. 1992): words that stand beside the same words share a path of bits in a binary tree, and
 * the shorter the prefix of the path, the wider the class. The table's own first lines say where it is from. Immutable.
 */
public final class WordClusters {

    /** The name of the table's file. */
    public static final String FILE = "word-clusters.txt.gz";

    private final WordTable table;
    private final List<Cluster> clusters = new ArrayList<>();

    private WordClusters(WordTable table) {
        this.table = table;
        clusters.add(Cluster.NONE);
        table.names().forEach(path -> clusters.add(Cluster.of(path)));
    }

    /** Reads the table that lies beside the models. */
    public static WordClusters load() {
        return new WordClusters(WordTable.load(FILE));
    }

    /** Reads a table from another place than the class path. */
    public static WordClusters read(Path table) throws IOException {
        try (InputStream file = Files.newInputStream(table)) {
            return new WordClusters(WordTable.read(file));
        }
    }

    /** Reads lines of a path, a tab, and words in normal form between blanks; lines without a tab are comments. */
    public static WordClusters read(BufferedReader lines) throws IOException {
        return new WordClusters(WordTable.read(lines));
    }

    /** The cluster of a word in normal form; {@link Cluster#NONE} for words that the table lacks. */
    public Cluster of(String normalForm) {
        return of(FeatureKey.ofText(normalForm));
    }

    /** The cluster of a word whose normal form has the key {@link FeatureKey#ofText}. */
    public Cluster of(long key) {
        return clusters.get(table.number(key));
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
