package io.entente.extractor.names.training;

import io.entente.extractor.linear.training.TrainedModel;
import io.entente.extractor.names.NameFinder;
import io.entente.extractor.names.NameLists;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.neural.training.EncoderSize;
import io.entente.extractor.neural.training.TorchTraining;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the models of the name finder: {@code TrainNameFinder CORPORA MODELS}. Needs the tagger's model and the vectors of
 * words. The same corpora, tagger and vectors give the same bytes, those of the network on the same kind of processor.
 */
public final class TrainNameFinder {

    private static final int ITERATIONS = 5;
    private static final double PRUNING = 0.3;

    /** With so few names in training, what one order of the sentences leads to is by chance: F1 differs by 2 between seeds. */
    private static final List<Long> SEEDS = List.of(7L, 8L, 9L, 10L);

    private static final int TIMES_UNIVERSAL_NER = 4;

    private static final EncoderSize SIZE = new EncoderSize(32, 64, 1);
    private static final TorchTraining TRAINING = new TorchTraining(10, 400, 0.002);
    private static final int TIMES_UNIVERSAL_NER_FOR_NETWORK = 2;
    private static final long NETWORK_SEED = 1;

    private TrainNameFinder() {}

    /** Runs the training. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: TrainNameFinder CORPORA MODELS");
            System.err.println("  CORPORA  folder with gum-train.conllu.xz and uner-ewt-dev.iob2.xz");
            System.err.println("  MODELS   folder to write the models to");
            System.exit(2);
        }
        WordClusters clusters = WordClusters.load();
        train(Path.of(arguments[0]), clusters, WordVectorTable.load(), Tagger.load(clusters), Path.of(arguments[1]));
    }

    /**
     * Trains the finder and writes its models.
     *
     * @param corpora folder with gum-train.conllu.xz and uner-ewt-dev.iob2.xz
     * @param tagger that tags the words for it in training and later
     */
    public static void train(Path corpora, WordClusters clusters, WordVectorTable words, Tagger tagger, Path models)
            throws IOException {
        NameCorpora read = new NameCorpora(corpora, tagger);
        NameLists lists = NameLists.load();
        List<NamedSentence> sentences = read.training(TIMES_UNIVERSAL_NER);
        List<TrainedModel> perceptrons = SEEDS.stream()
                .map(seed -> new NameTrainer(clusters, lists, ITERATIONS, seed).train(sentences))
                .toList();
        TrainedModel.mean(perceptrons).prune(PRUNING).write(models.resolve(NameFinder.FILE));
        new NameNetworkTrainer(SIZE, TRAINING, words, clusters, lists)
                .train(
                        read.training(TIMES_UNIVERSAL_NER_FOR_NETWORK),
                        NETWORK_SEED,
                        models.resolve(NameFinder.NETWORK));
    }
}
