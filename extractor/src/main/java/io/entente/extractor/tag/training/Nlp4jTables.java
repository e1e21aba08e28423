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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Makes the tables of word clusters and of words' tags from NLP4J's lexica, which are serialized maps. Words with digits,
 * with letters other than a to z, or of more than two parts stay out.
 */
public final class Nlp4jTables {

    private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";
    private static final String TAGS = FOLDER + "en-ambiguity-classes-simplified-lowercase.xz";
    private static final String CLUSTERS = FOLDER + "en-brown-clusters-simplified-lowercase.xz";
    private static final Pattern WORD =
            Pattern.compile("\\p{Punct}{1,3}|[a-z]{1,16}([-'./&][a-z]{1,16})?\\.?|[a-z]\\.[a-z]\\.?([a-z]\\.?)?");
    private static final String FROM =
            "# From edu.emory.mathcs.nlp:nlp4j-english 1.1.3 (https://github.com/emorynlp/nlp4j), Apache License 2.0,";
    private static final int MIN_WORDS = 5;

    private final Path jar;

    /** @param jar the jar of {@code edu.emory.mathcs.nlp:nlp4j-english} */
    public Nlp4jTables(Path jar) {
        this.jar = jar;
    }

    /** Writes the table of {@link io.entente.extractor.tag.WordClusters}. */
    public void writeClusters(Path table) throws IOException {
        write(
                table,
                words(CLUSTERS, Nlp4jTables::path),
                "# Brown clusters of English words: the path of bits, a tab, the words with that path.",
                FROM,
                "# en-brown-clusters-simplified-lowercase, less words with digits, with letters other than a to z, or of",
                "# many parts.");
    }

    /** Writes the table of {@link io.entente.extractor.tag.TagLexicon}. */
    public void writeTags(Path table) throws IOException {
        SortedMap<String, List<String>> words = words(TAGS, Nlp4jTables::tags);
        words.values().removeIf(ofClass -> ofClass.size() < MIN_WORDS);
        write(
                table,
                words,
                "# Tags of English words: the Penn Treebank tags that a word has, the most frequent first, a tab, the",
                "# words with these tags.",
                FROM,
                "# en-ambiguity-classes-simplified-lowercase, less words with digits, with letters other than a to z, or of",
                "# many parts, and less lists of tags that fewer than " + MIN_WORDS + " words have.");
    }

    private SortedMap<String, List<String>> words(String lexicon, Function<Object, String> className)
            throws IOException {
        SortedMap<String, List<String>> words = new TreeMap<>();
        try (JarFile lexica = new JarFile(jar.toFile())) {
            for (var entry : map(lexica, lexicon).entrySet()) {
                String word = (String) entry.getKey();
                if (WORD.matcher(word).matches()) {
                    words.computeIfAbsent(className.apply(entry.getValue()), any -> new ArrayList<>())
                            .add(word);
                }
            }
        }
        words.values().forEach(ofClass -> ofClass.sort(Comparator.naturalOrder()));
        return words;
    }

    private static void write(Path table, SortedMap<String, List<String>> words, String... origin) throws IOException {
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(table)), StandardCharsets.UTF_8))) {
            for (String line : origin) {
                out.append(line).append('\n');
            }
            for (var ofClass : words.entrySet()) {
                out.append(ofClass.getKey())
                        .append('\t')
                        .append(String.join(" ", ofClass.getValue()))
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

    private static String tags(Object tags) {
        return ((Collection<?>) tags).stream().map(String.class::cast).collect(Collectors.joining(" "));
    }
}
