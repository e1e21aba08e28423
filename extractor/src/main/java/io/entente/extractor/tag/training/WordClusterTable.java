package io.entente.extractor.tag.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Makes the table of word clusters from NLP4J's lexicon, which stores for each word the prefixes of its path in a
 * serialized map. Words with digits, with letters other than
 * a to z, or of more than two parts stay out.
 */
public final class WordClusterTable {

    private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";
    private static final String CLUSTERS = FOLDER + "en-brown-clusters-simplified-lowercase.xz";
    private static final Pattern WORD =
            Pattern.compile("\\p{Punct}{1,3}|[a-z]{1,16}([-'./&][a-z]{1,16})?\\.?|[a-z]\\.[a-z]\\.?([a-z]\\.?)?");
    private static final List<String> ORIGIN = List.of(
            "# Brown clusters of English words: the path of bits, a tab, the words with that path.",
            "# From edu.emory.mathcs.nlp:nlp4j-english 1.1.3 (https://github.com/emorynlp/nlp4j), Apache License 2.0,",
            "# en-brown-clusters-simplified-lowercase, less words with digits, with letters other than a to z, or of many parts.");

    private WordClusterTable() {}

    /** Writes the table from the jar of {@code edu.emory.mathcs.nlp:nlp4j-english}. */
    public static void write(Path nlp4jJar, Path table) throws IOException {
        TreeMap<String, List<String>> words = new TreeMap<>();
        try (JarFile jar = new JarFile(nlp4jJar.toFile())) {
            for (var entry : map(jar, CLUSTERS).entrySet()) {
                String word = (String) entry.getKey();
                if (WORD.matcher(word).matches()) {
                    words.computeIfAbsent(path(entry.getValue()), any -> new ArrayList<>())
                            .add(word);
                }
            }
        }
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(table)), StandardCharsets.UTF_8))) {
            for (String line : ORIGIN) {
                out.append(line).append('\n');
            }
            for (var cluster : words.entrySet()) {
                cluster.getValue().sort(Comparator.naturalOrder());
                out.append(cluster.getKey())
                        .append('\t')
                        .append(String.join(" ", cluster.getValue()))
                        .append('\n');
            }
        }
    }

    private static Map<?, ?> map(JarFile jar, String name) throws IOException {
        try (InputStream packed = jar.getInputStream(jar.getEntry(name));
                ObjectInputStream in = new ObjectInputStream(new XZInputStream(packed))) {
            return (Map<?, ?>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(name + " holds other than maps of the Java library", e);
        }
    }

    private static String path(Object prefixes) {
        return ((Collection<?>) prefixes)
                .stream()
                        .map(String.class::cast)
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow();
    }
}
