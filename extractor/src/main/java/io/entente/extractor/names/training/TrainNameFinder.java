package io.entente.extractor.names.training;

import io.entente.extractor.linear.training.TrainedModel;
import io.entente.extractor.names.NameLists;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the model of the name finder: {@code TrainNameFinder CORPORA MODEL}. Needs the tagger's model. The same corpora and
 * tagger give the same bytes.
 */
public final class TrainNameFinder {

    private static final int ITERATIONS = 5;
    private static final double PRUNING = 0.3;

    /** With so few names in training, what one order of the sentences leads to is by chance: F1 differs by 2 between seeds. */
    private static final List<Long> SEEDS = List.of(7L, 8L, 9L, 10L);

    private TrainNameFinder() {}

    /** Runs the training. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: TrainNameFinder CORPORA MODEL");
            System.err.println("  CORPORA  folder with gum-train.conllu.xz and uner-ewt-dev.iob2.xz");
            System.err.println("  MODEL    file to write the model to");
            System.exit(2);
        }
        WordClusters clusters = WordClusters.load();
        train(Path.of(arguments[0]), clusters, Tagger.load(clusters)).write(Path.of(arguments[1]));
    }

    /**
     * Trains the finder.
     *
     * @param corpora folder with gum-train.conllu.xz and uner-ewt-dev.iob2.xz
     * @param tagger that tags the words for it in training and later
     */
    public static TrainedModel train(Path corpora, WordClusters clusters, Tagger tagger) throws IOException {
        List<NamedSentence> sentences = new NameCorpora(corpora, tagger).training();
        NameLists lists = NameLists.load();
        List<TrainedModel> models = SEEDS.stream()
                .map(seed -> new NameTrainer(clusters, lists, ITERATIONS, seed).train(sentences))
                .toList();
        return TrainedModel.mean(models).prune(PRUNING);
    }
}
