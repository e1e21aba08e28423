package io.entente.extractor.names;

import io.entente.extractor.linear.LinearModel;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.TaggedSentence;
import io.entente.text.Span;
import java.util.List;

/**
 * Finds names by an averaged structured perceptron (Collins 2002) over BILOU labels, from words, shapes, affixes, tags and
 * Brown clusters. Threads may share a finder.
 */
public final class NameFinder {

    /** The model's file. */
    public static final String FILE = "names.bin.gz";

    private final WordClusters clusters;
    private final NameLists lists;
    private final ThreadLocal<NameDecoder> decoders;

    public NameFinder(LinearModel model, WordClusters clusters, NameLists lists) {
        if (!model.classes().equals(NameLabels.names())) {
            throw new IllegalArgumentException("no model of names: its labels are " + model.classes());
        }
        this.clusters = clusters;
        this.lists = lists;
        this.decoders = ThreadLocal.withInitial(() -> new NameDecoder(model.weights()));
    }

    /** The finder with the model that ships with it, and a table of clusters that is there already. */
    public static NameFinder load(WordClusters clusters) {
        return new NameFinder(LinearModel.load(FILE), clusters, NameLists.load());
    }

    /** The sentence's names, in order; they do not overlap. */
    public List<Name> find(TaggedSentence sentence) {
        return stretches(sentence).stream()
                .map(found -> new Name(span(sentence, found), found.kind()))
                .toList();
    }

    /** As {@link #find}, as numbers of words. */
    List<NameLabels.Stretch> stretches(TaggedSentence sentence) {
        return NameLabels.decode(decoders.get().decode(NameAtoms.of(sentence, clusters, lists)));
    }

    private static Span span(TaggedSentence sentence, NameLabels.Stretch found) {
        Span first = sentence.tokens().get(found.begin()).token().span();
        Span last = sentence.tokens().get(found.end() - 1).token().span();
        return first.union(last);
    }
}
