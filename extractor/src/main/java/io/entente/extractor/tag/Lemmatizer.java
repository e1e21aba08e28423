package io.entente.extractor.tag;

import io.entente.syntax.Upos;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds dictionary forms by rules for a tag and an ending: cut so many characters, append these. The longest ending
 * wins, and a whole word, written after {@code ^}, is longer than any ending. Before an ending decides on the form of a
 * verb, known verbs are tried: "shelled" comes from "shell", while "controlled" comes from "control". Immutable.
 *
 * <p>In a pipeline of OpenNLP it takes the tags that {@link Tagger} gives there, {@code VERB_VBD}.
 */
public final class Lemmatizer implements opennlp.tools.lemmatizer.Lemmatizer {

    /** The length of the longest endings that rules are for. */
    public static final int MAX_ENDING = 6;

    /** The name of the rules' file. */
    public static final String FILE = "lemma-rules.txt.gz";

    private static final String RULES = "/models/" + FILE;

    /** What stands for the tag in lines that name a known verb. */
    public static final String KNOWN_VERB = "VERB";

    private final Map<String, Map<String, Rule>> rules;
    private final Set<String> verbs;

    private Lemmatizer(Map<String, Map<String, Rule>> rules) {
        this.rules = rules;
        this.verbs = rules.getOrDefault(KNOWN_VERB, Map.of()).keySet();
    }

    /** A rule: how many characters to cut from the end, and what to append. */
    public record Rule(int cut, String append) {

        String apply(String word) {
            return word.substring(0, Math.max(0, word.length() - cut)) + append;
        }
    }

    /** Reads the rules that lie beside the models. */
    public static Lemmatizer load() {
        try (InputStream file = Lemmatizer.class.getResourceAsStream(RULES)) {
            if (file == null) {
                throw new IllegalStateException("no " + RULES + " in the class path");
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(RULES + " can't be read", e);
        }
    }

    /** Reads rules from another place than the class path. */
    public static Lemmatizer read(Path rules) throws IOException {
        try (InputStream file = Files.newInputStream(rules)) {
            return read(file);
        }
    }

    private static Lemmatizer read(InputStream file) throws IOException {
        return read(new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8)));
    }

    /**
     * Reads lines of a joint tag, an ending, a number of characters to cut and a text to append, between tabs; with {@link
     * #KNOWN_VERB} in place of the tag, the dictionary form of a verb in place of the ending.
     */
    public static Lemmatizer read(BufferedReader lines) throws IOException {
        Map<String, Map<String, Rule>> rules = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] columns = line.split("\t", -1);
            rules.computeIfAbsent(columns[0], tag -> new HashMap<>())
                    .put(columns[1], new Rule(Integer.parseInt(columns[2]), columns[3]));
        }
        return new Lemmatizer(rules);
    }

    /**
     * The word's dictionary form.
     *
     * @param first whether the word begins its sentence, so that a capital says little
     */
    public String lemma(String form, JointTag tag, boolean first) {
        if (form.isEmpty()) {
            return form;
        }
        String lower = straight(form).toLowerCase(Locale.ROOT);
        Map<String, Rule> ofTag = rules.get(tag.toString());
        Rule whole = ofTag == null ? null : ofTag.get("^" + lower);
        String verb = whole == null && tag.upos() == Upos.VERB ? knownVerb(lower, tag.xpos()) : null;
        Rule rule = whole == null && ofTag != null ? rule(ofTag, lower) : whole;
        String lemma = verb != null ? verb : rule == null ? lower : rule.apply(lower);
        return restoreCase(form, lemma, tag, first);
    }

    /** The lemmas of a sentence's words, whose joint tags are given as text. */
    @Override
    public String[] lemmatize(String[] words, String[] tags) {
        return lemmatize(Arrays.asList(words), Arrays.asList(tags)).stream()
                .map(List::getFirst)
                .toArray(String[]::new);
    }

    /** As {@link #lemmatize(String[], String[])}: one lemma for each word. */
    @Override
    public List<List<String>> lemmatize(List<String> words, List<String> tags) {
        List<List<String>> lemmas = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            lemmas.add(List.of(lemma(words.get(i), JointTag.parse(tags.get(i)), i == 0)));
        }
        return lemmas;
    }

    private @Nullable String knownVerb(String form, String xpos) {
        return VerbForms.candidates(form, xpos).stream()
                .filter(verbs::contains)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Rule rule(Map<String, Rule> ofTag, String word) {
        for (int length = Math.min(MAX_ENDING, word.length()); length >= 0; length--) {
            Rule rule = ofTag.get(word.substring(word.length() - length));
            if (rule != null) {
                return rule;
            }
        }
        return null;
    }

    /** Names keep their capitals, "United" in "the United Nations" too, and so do adjectives of nations: "Ukrainian officials". */
    private static String restoreCase(String form, String lemma, JointTag tag, boolean first) {
        boolean name =
                tag.upos() == Upos.PROPN || tag.upos() == Upos.X || tag.xpos().startsWith("NNP");
        boolean capitalised = Character.isUpperCase(form.charAt(0)) && !first && tag.upos() == Upos.ADJ;
        if (!name && !capitalised) {
            return lemma;
        }
        StringBuilder restored = new StringBuilder(lemma);
        for (int i = 0; i < lemma.length() && i < form.length(); i++) {
            if (lemma.charAt(i) == Character.toLowerCase(form.charAt(i))) {
                restored.setCharAt(i, form.charAt(i));
            }
        }
        return restored.toString();
    }

    private static String straight(String form) {
        return form.replace('\u2019', '\'').replace('\u2018', '\'');
    }
}
