package io.entente.extractor.tag;

import io.entente.extractor.linear.Kept;
import io.entente.extractor.linear.LinearModel;
import io.entente.syntax.TaggedSentence;
import io.entente.syntax.TaggedToken;
import io.entente.text.Sentence;
import io.entente.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.util.Sequence;

/**
 * Tags sentences: one decision a word gives its universal and its Penn Treebank tag together, by an averaged perceptron
 * (Collins 2002) that reads left to right; the lemma follows from form and tags. Threads may share a tagger.
 *
 * <p>In a pipeline of OpenNLP it is a {@link POSTagger} whose tags are {@link JointTag}s as text, {@code VERB_VBD}.
 */
public final class Tagger implements POSTagger {

    /** The name of the model's file. */
    public static final String FILE = "tagger.bin.gz";

    /** Of so many words is kept what the weights make of them: two kilobytes each. */
    private static final int KEPT_WORDS = 4096;

    private final WordClusters clusters;
    private final TagLexicon lexicon;
    private final Lemmatizer lemmatizer;
    private final List<JointTag> tags;
    private final ThreadLocal<TagDecoder> decoders;

    public Tagger(LinearModel model, WordClusters clusters, TagLexicon lexicon, Lemmatizer lemmatizer) {
        this.clusters = clusters;
        this.lexicon = lexicon;
        this.lemmatizer = lemmatizer;
        this.tags = model.classes().stream().map(JointTag::parse).toList();
        Kept<TagScores> kept = new Kept<>(KEPT_WORDS);
        this.decoders = ThreadLocal.withInitial(
                () -> new TagDecoder(model.weights(), model.classes().size(), kept));
    }

    /** The tagger with the models that ship with it. */
    public static Tagger load() {
        return load(WordClusters.load());
    }

    /** The tagger with the models that ship with it, and a table of clusters that is there already. */
    public static Tagger load(WordClusters clusters) {
        return new Tagger(LinearModel.load(FILE), clusters, TagLexicon.load(), Lemmatizer.load());
    }

    /** The tagger whose model and lemmas lie in another folder than that of the class path. */
    public static Tagger read(Path models, WordClusters clusters, TagLexicon lexicon) throws IOException {
        try (InputStream file = Files.newInputStream(models.resolve(FILE))) {
            return new Tagger(
                    LinearModel.read(file), clusters, lexicon, Lemmatizer.read(models.resolve(Lemmatizer.FILE)));
        }
    }

    /** The sentence with the tags and lemma of each of its tokens. */
    public TaggedSentence tag(Sentence sentence) {
        List<String> forms = sentence.tokens().stream().map(Token::text).toList();
        List<JointTag> best = tag(forms);
        List<TaggedToken> tagged = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            JointTag tag = best.get(i);
            String lemma = lemmatizer.lemma(forms.get(i), tag, i == 0);
            tagged.add(new TaggedToken(sentence.tokens().get(i), tag.upos(), tag.xpos(), lemma));
        }
        return new TaggedSentence(sentence, tagged);
    }

    /** The words' joint tags, {@code VERB_VBD}. */
    @Override
    public String[] tag(String[] words) {
        return tag(Arrays.asList(words)).stream().map(JointTag::toString).toArray(String[]::new);
    }

    /** As {@link #tag(String[])}; nothing else is looked at. */
    @Override
    public String[] tag(String[] words, Object[] additionalContext) {
        return tag(words);
    }

    /** The tags that the tagger decides for: it follows no others. */
    @Override
    public Sequence[] topKSequences(String[] words) {
        return new Sequence[] {new Sequence(Arrays.asList(tag(words)))};
    }

    /** As {@link #topKSequences(String[])}; nothing else is looked at. */
    @Override
    public Sequence[] topKSequences(String[] words, Object[] additionalContext) {
        return topKSequences(words);
    }

    private List<JointTag> tag(List<String> forms) {
        int[] numbers = decoders.get().decode(new WordAtoms(forms, clusters, lexicon));
        List<JointTag> best = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            best.add(tags.get(number));
        }
        return best;
    }
}
