package io.entente.extractor.names.training;

import io.entente.extractor.linear.training.TrainedModel;
import io.entente.extractor.names.NameLists;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the model of the name finder: {@code TrainNameFinder CORPORA MODEL}. Needs the tagger's model. The same corpora and
 * tagger give the same bytes.
 */
public final class TrainNameFinder {

    private static final int ITERATIONS = 6;
    private static final double PRUNING = 0.3;
    private static final long SEED = 7;

    /** Universal NER has fewer sentences than GUM, and annotates more as the finder should. */
    private static final int TIMES_UNIVERSAL_NER = 2;

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
        NameCorpora corpora = new NameCorpora(Path.of(arguments[0]), Tagger.load(clusters));
        List<NamedSentence> sentences = new ArrayList<>(corpora.gum("gum-train"));
        List<NamedSentence> universal = corpora.universalNer("uner-ewt-dev");
        for (int i = 0; i < TIMES_UNIVERSAL_NER; i++) {
            sentences.addAll(universal);
        }
        TrainedModel model = new NameTrainer(clusters, NameLists.load(), ITERATIONS, SEED).train(sentences);
        model.prune(PRUNING).write(Path.of(arguments[1]));
    }
}
