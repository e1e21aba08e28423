package io.entente.extractor.parse.training;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluWord;
import io.entente.extractor.parse.training.PatternPart.Phrase;
import io.entente.extractor.parse.training.PatternPart.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A dependency grammar that makes sentences together with their trees, to train on beside treebanks: news agencies write
 * sentences of kinds that treebanks have few of. Its file says how it is written. The same seed gives the same sentences.
 */
public final class SentencePatterns {

    private static final String FILE = "/training/news-patterns.txt";

    /** What a grammar calls whole sentences. */
    public static final String SENTENCE = "SENTENCE";

    /** What the grammar of news calls sentences with a noun on which a clause hangs: "the claim that …". */
    public static final String NOUN_WITH_CLAUSE = "NOUN_WITH_CLAUSE";

    private static final String ROOT = "root";

    private final Map<String, List<List<PatternPart>>> phrases;

    private SentencePatterns(Map<String, List<List<PatternPart>>> phrases) {
        this.phrases = phrases;
    }

    /** The grammar of news sentences. */
    public static SentencePatterns news() {
        try (InputStream file = SentencePatterns.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no " + FILE + " in the class path");
            }
            return read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)), FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " can't be read", e);
        }
    }

    /**
     * Reads a grammar.
     *
     * @param source what to call it in messages
     * @throws IllegalArgumentException if a line is neither a phrase nor words, or a phrase lacks its only head, or a part
     *     is named that has no line
     */
    public static SentencePatterns read(BufferedReader lines, String source) throws IOException {
        Map<String, List<List<PatternPart>>> phrases = new TreeMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    PatternLine parsed = PatternLine.parse(line);
                    phrases.computeIfAbsent(parsed.phrase(), any -> new ArrayList<>())
                            .addAll(parsed.alternatives());
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(source + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        checkNames(phrases, source);
        return new SentencePatterns(phrases);
    }

    private static void checkNames(Map<String, List<List<PatternPart>>> phrases, String source) {
        phrases.forEach((phrase, alternatives) -> {
            for (List<PatternPart> parts : alternatives) {
                for (PatternPart part : parts) {
                    if (part.content() instanceof Phrase(String name) && !phrases.containsKey(name)) {
                        throw new IllegalArgumentException(
                                source + ": " + phrase + " has a part " + name + ", which has no line");
                    }
                }
            }
        });
    }

    /**
     * So many sentences with their trees; lemmas are left open.
     *
     * @param kind the phrase that a sentence is, for example {@link #SENTENCE}
     */
    public List<ConlluSentence> sentences(String kind, int count, long seed) {
        Random random = new Random(seed);
        List<ConlluSentence> sentences = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<ConlluWord> words = new ArrayList<>();
            hang(words, grow(kind, words, random), 0, ROOT);
            sentences.add(new ConlluSentence(List.of(), List.copyOf(words)));
        }
        return sentences;
    }

    /** Appends the words of the phrase, and gives the id of its head. */
    private int grow(String phrase, List<ConlluWord> words, Random random) {
        List<List<PatternPart>> alternatives = phrases.getOrDefault(phrase, List.of());
        List<PatternPart> parts = alternatives.get(random.nextInt(alternatives.size()));
        int[] heads = new int[parts.size()];
        int head = 0;
        for (int i = 0; i < heads.length; i++) {
            heads[i] = switch (parts.get(i).content()) {
                case Phrase(String name) -> grow(name, words, random);
                case Word word -> append(word, words);
            };
            head = parts.get(i).isHead() ? heads[i] : head;
        }
        for (int i = 0; i < heads.length; i++) {
            if (!parts.get(i).isHead()) {
                hang(words, heads[i], head, parts.get(i).relation());
            }
        }
        return head;
    }

    private static int append(Word word, List<ConlluWord> words) {
        ConlluWord plain = word.conllu(words.size() + 1);
        boolean first = words.stream().allMatch(before -> before.upos().equals("PUNCT"));
        words.add(first ? capitalized(plain) : plain);
        return words.size();
    }

    private static ConlluWord capitalized(ConlluWord word) {
        String form = Character.toUpperCase(word.form().charAt(0)) + word.form().substring(1);
        return ConlluWord.of(word.id(), form).withTags(ConlluWord.EMPTY, word.upos(), word.xpos());
    }

    private static void hang(List<ConlluWord> words, int id, int head, String relation) {
        words.set(id - 1, words.get(id - 1).withHead(head, relation));
    }
}
