package io.entente.extractor.names;

import io.entente.extractor.linear.Kept;
import io.entente.extractor.linear.LinearModel;
import io.entente.extractor.neural.NetworkFile;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.TaggedSentence;
import io.entente.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds names by an averaged structured perceptron (Collins 2002) over BILOU labels, from words, shapes, affixes, tags and
 * Brown clusters, and by a neural network that says how probable the labels are. Threads may share a finder.
 */
public final class NameFinder {

    /** The model's file. */
    public static final String FILE = "names.bin.gz";

    /** The network's file. */
    public static final String NETWORK = "names-neural.bin";

    /** How much the logarithm of a probability weighs beside the perceptron's weights. */
    private static final float WEIGHT = 100;

    /** Of so many words is kept what the weights make of them: some kilobyte each. */
    private static final int KEPT_WORDS = 4096;

    private final NameNetwork network;
    private final WordClusters clusters;
    private final NameLists lists;
    private final ThreadLocal<NameDecoder> decoders;

    NameFinder(LinearModel model, NameNetwork network, WordClusters clusters, NameLists lists) {
        if (!model.classes().equals(NameLabels.names())) {
            throw new IllegalArgumentException("no model of names: its labels are " + model.classes());
        }
        this.network = network;
        this.clusters = clusters;
        this.lists = lists;
        Kept<WordScores> kept = new Kept<>(KEPT_WORDS);
        this.decoders = ThreadLocal.withInitial(() -> new NameDecoder(model.weights(), kept));
    }

    /** The finder with the models that ship with it, and a table of clusters that is there already. */
    public static NameFinder load(WordClusters clusters) {
        return load(WordVectorTable.load(), clusters);
    }

    /** The finder with the models that ship with it, and tables that are there already. */
    public static NameFinder load(WordVectorTable words, WordClusters clusters) {
        try (NetworkFile file = NetworkFile.open(NETWORK)) {
            return new NameFinder(LinearModel.load(FILE), NameNetwork.read(file, words), clusters, NameLists.load());
        } catch (IOException e) {
            throw new UncheckedIOException("/models/" + NETWORK + " can't be read", e);
        }
    }

    /** Each sentence's names, in order; they do not overlap. */
    public List<List<Name>> find(List<TaggedSentence> sentences) {
        List<List<NameLabels.Stretch>> stretches = stretches(sentences);
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> names(sentences.get(i), stretches.get(i)))
                .toList();
    }

    private static List<Name> names(TaggedSentence sentence, List<NameLabels.Stretch> stretches) {
        return stretches.stream()
                .map(found -> new Name(span(sentence, found), found.kind()))
                .toList();
    }

    /** As {@link #find}, as numbers of words. */
    List<List<NameLabels.Stretch>> stretches(List<TaggedSentence> sentences) {
        List<NameAtoms[]> atoms = sentences.stream()
                .map(sentence -> NameAtoms.of(sentence, clusters, lists))
                .toList();
        List<long[][]> keys = IntStream.range(0, sentences.size())
                .mapToObj(i -> NameNetwork.keys(sentences.get(i), atoms.get(i), clusters))
                .toList();
        return network.score(keys, (i, scores) -> stretches(atoms.get(i), scores));
    }

    private List<NameLabels.Stretch> stretches(NameAtoms[] atoms, float[][] scores) {
        for (float[] ofWord : scores) {
            for (int label = 0; label < ofWord.length; label++) {
                ofWord[label] *= WEIGHT;
            }
        }
        return NameLabels.decode(decoders.get().decode(atoms, scores));
    }

    private static Span span(TaggedSentence sentence, NameLabels.Stretch found) {
        Span first = sentence.tokens().get(found.begin()).token().span();
        Span last = sentence.tokens().get(found.end() - 1).token().span();
        return first.union(last);
    }
}
