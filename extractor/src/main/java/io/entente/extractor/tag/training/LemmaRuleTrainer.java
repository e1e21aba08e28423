package io.entente.extractor.tag.training;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluWord;
import io.entente.extractor.tag.Lemmatizer;
import io.entente.extractor.tag.VerbForms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Induces the lemmatizer's rules: for each tag and ending the most frequent change from form to lemma, kept only where
 * it differs from what the next shorter ending gives, and whole words where no ending gives their lemma.
 */
public final class LemmaRuleTrainer {

    private static final String NEWS_VERBS = "/training/news-verbs.txt";
    private static final int MIN_WORDS = 2;

    /** Forms that mean something else in the news than in the treebanks: bases of fleets, not of theories. */
    private static final Map<String, String> NEWS_NOUNS = Map.of("bases", "base");

    /** Lemmas of the treebanks that are no words. */
    private static final Set<String> SLIPS = Set.of("hing");

    private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");

    /** For each tag and word in lower case its changes and how often each occurs. */
    private final Map<String, Map<String, Map<String, Integer>>> observed = new TreeMap<>();

    /** Dictionary forms of verbs. */
    private final NavigableSet<String> verbs = new TreeSet<>();

    /** For tags and whole words that are no regular forms, the change. */
    private final NavigableMap<String, String> irregular = new TreeMap<>();

    /** Counts the words of a treebank. */
    public void add(List<ConlluSentence> sentences) {
        for (ConlluSentence sentence : sentences) {
            for (ConlluWord word : sentence.words()) {
                if (!word.upos().equals("X") || !word.xpos().equals("GW")) {
                    add(word);
                }
            }
        }
    }

    private void add(ConlluWord word) {
        String form = word.form().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (SLIPS.contains(lemma)) {
            return;
        }
        if (word.upos().equals("VERB")
                && word.xpos().startsWith("VB")
                && LETTERS.matcher(lemma).matches()) {
            verbs.add(lemma);
        }
        observed.computeIfAbsent(word.upos() + "_" + word.xpos(), tag -> new TreeMap<>())
                .computeIfAbsent(form, any -> new TreeMap<>())
                .merge(change(form, lemma), 1, Integer::sum);
    }

    private static String change(String form, String lemma) {
        int common = 0;
        while (common < form.length() && common < lemma.length() && form.charAt(common) == lemma.charAt(common)) {
            common++;
        }
        return (form.length() - common) + "\t" + lemma.substring(common);
    }

    /** Adds the verbs of news that the resources list, and nouns of the news. */
    public void addNewsWords() throws IOException {
        NEWS_NOUNS.forEach((form, lemma) -> irregular.put("NOUN_NNS\t^" + form, change(form, lemma)));
        try (InputStream file = LemmaRuleTrainer.class.getResourceAsStream(NEWS_VERBS)) {
            if (file == null) {
                throw new IllegalStateException("no " + NEWS_VERBS + " in the class path");
            }
            addVerbs(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList());
        }
    }

    /**
     * Adds verbs that treebanks may lack.
     *
     * @param lines a verb's dictionary form each, and its past tense and past participle where they are irregular
     */
    void addVerbs(List<String> lines) {
        for (String line : lines) {
            String[] forms = line.split(" ", -1);
            verbs.add(forms[0]);
            if (forms.length > 1) {
                irregular.putIfAbsent("VERB_VBD\t^" + forms[1], change(forms[1], forms[0]));
                String participle = forms[forms.length - 1];
                irregular.putIfAbsent("VERB_VBN\t^" + participle, change(participle, forms[0]));
            }
        }
    }

    /** The rules as lines of tag, ending, cut and appendix, in a fixed order. */
    public List<String> rules() {
        NavigableMap<String, String> changes = new TreeMap<>(irregular);
        observed.forEach((tag, words) -> {
            Map<String, String> rules = endings(words);
            words.forEach((word, ofWord) -> {
                String change = mostFrequent(ofWord);
                if (!change.equals(knownVerb(tag, word).orElseGet(() -> predicted(rules, word)))) {
                    rules.put("^" + word, change);
                }
            });
            // Treebanks have slips such as "fled" from "flead"; what was listed on purpose goes first.
            rules.forEach((ending, change) -> changes.putIfAbsent(tag + "\t" + ending, change));
        });
        verbs.forEach(verb -> changes.put(Lemmatizer.KNOWN_VERB + "\t" + verb, "0\t"));
        return changes.entrySet().stream()
                .map(change -> change.getKey() + "\t" + change.getValue())
                .toList();
    }

    /** The change to the known verb that the lemmatizer takes the form to come from. */
    private Optional<String> knownVerb(String tag, String form) {
        return tag.startsWith("VERB_")
                ? VerbForms.candidates(form, tag.substring("VERB_".length())).stream()
                        .filter(verbs::contains)
                        .findFirst()
                        .map(verb -> change(form, verb))
                : Optional.empty();
    }

    /** Writes the rules for the lemmatizer to read. */
    public void write(Path file) throws IOException {
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (String line : rules()) {
                out.append(line).append('\n');
            }
        }
    }

    private static Map<String, String> endings(Map<String, Map<String, Integer>> words) {
        Map<String, String> rules = new TreeMap<>();
        for (int length = 0; length <= Lemmatizer.MAX_ENDING; length++) {
            Map<String, Map<String, Integer>> votes = new TreeMap<>();
            for (var word : words.entrySet()) {
                if (word.getKey().length() >= length) {
                    String ending = word.getKey().substring(word.getKey().length() - length);
                    // Each word votes once: frequent words are irregular ones, and say little about new words.
                    votes.computeIfAbsent(ending, any -> new TreeMap<>())
                            .merge(mostFrequent(word.getValue()), 1, Integer::sum);
                }
            }
            for (var vote : votes.entrySet()) {
                String change = mostFrequent(vote.getValue());
                boolean supported = length == 0 || vote.getValue().getOrDefault(change, 0) >= MIN_WORDS;
                if (supported && !change.equals(predicted(rules, vote.getKey()))) {
                    rules.put(vote.getKey(), change);
                }
            }
        }
        return rules;
    }

    private static String predicted(Map<String, String> rules, String word) {
        for (int length = Math.min(Lemmatizer.MAX_ENDING, word.length()); length >= 0; length--) {
            String change = rules.get(word.substring(word.length() - length));
            if (change != null) {
                return change;
            }
        }
        return "";
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (var count : counts.entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                best = count.getKey();
            }
        }
        return best;
    }
}
