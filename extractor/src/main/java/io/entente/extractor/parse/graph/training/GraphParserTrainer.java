package io.entente.extractor.parse.graph.training;

import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.neural.training.EncoderDropout;
import io.entente.extractor.neural.training.NetworkFileWriter;
import io.entente.extractor.neural.training.TorchParameters;
import io.entente.extractor.neural.training.TorchTraining;
import io.entente.extractor.neural.training.Vocabulary;
import io.entente.extractor.tag.WordClusters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Trains the network of {@link io.entente.extractor.parse.graph.GraphParser}, to find heads, relations and tags together. One
 * thread of PyTorch and one seed give the same numbers on the same kind of processor.
 */
public final class GraphParserTrainer {

    private static final EncoderDropout DROPOUT = EncoderDropout.ofNumbers(0.33);

    private final GraphParserSize size;
    private final TorchTraining training;
    private final WordClusters clusters;
    private final long seed;

    public GraphParserTrainer(GraphParserSize size, TorchTraining training, WordClusters clusters, long seed) {
        this.size = size;
        this.training = training;
        this.clusters = clusters;
        this.seed = seed;
    }

    /**
     * Trains on trees, whose tags are those that a tagger gave which had not seen them, and writes the model, and the vectors of
     * words, which learn too.
     *
     * @param vectors pre-trained vectors by their words' keys
     */
    public void train(List<GoldTree> trees, Map<Long, float[]> vectors, Path model, Path words) throws IOException {
        Lessons lessons = Lessons.of(trees, clusters, keys -> Vocabulary.of(keys, vectors));
        Map<String, float[]> trained = train(lessons, model);
        try (NetworkFileWriter file = new NetworkFileWriter(words)) {
            file.begin(trained);
            file.words(lessons.vocabulary());
        }
    }

    /** As the other, with vectors of words that stay as they are. */
    public void train(List<GoldTree> trees, WordVectorTable words, Path model) throws IOException {
        train(Lessons.of(trees, clusters, keys -> Vocabulary.of(keys, words)), model);
    }

    private Map<String, float[]> train(Lessons lessons, Path model) throws IOException {
        try (TorchParameters parameters = new TorchParameters(seed)) {
            TorchParserNetwork network = new TorchParserNetwork(
                    parameters,
                    lessons.vocabulary(),
                    size,
                    lessons.relations().size(),
                    lessons.tags().size(),
                    DROPOUT);
            training.train("parser", parameters, lessons.examples(), Example::size, network::loss);
            Map<String, float[]> trained = parameters.averages();
            write(lessons, size, trained, model);
            return trained;
        }
    }

    static void write(Lessons lessons, GraphParserSize size, Map<String, float[]> parameters, Path model)
            throws IOException {
        try (NetworkFileWriter file = new NetworkFileWriter(model)) {
            file.begin(parameters);
            file.names(lessons.relations());
            file.names(lessons.tags());
            file.encoder(lessons.vocabulary(), size.encoder());
            TorchParserNetwork.writeHeads(size, file);
        }
    }
}
