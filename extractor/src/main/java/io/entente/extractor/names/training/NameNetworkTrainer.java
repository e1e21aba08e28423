package io.entente.extractor.names.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.entente.extractor.names.NameAtoms;
import io.entente.extractor.names.NameLabels;
import io.entente.extractor.names.NameLists;
import io.entente.extractor.names.NameNetwork;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.neural.training.EncoderDropout;
import io.entente.extractor.neural.training.EncoderSize;
import io.entente.extractor.neural.training.NetworkFileWriter;
import io.entente.extractor.neural.training.TorchEncoder;
import io.entente.extractor.neural.training.TorchParameters;
import io.entente.extractor.neural.training.TorchTraining;
import io.entente.extractor.neural.training.Vocabulary;
import io.entente.extractor.tag.WordClusters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Trains the network of the name finder. */
public final class NameNetworkTrainer {

    private static final double DROPOUT = 0.4;

    private final EncoderSize size;
    private final TorchTraining training;
    private final WordVectorTable words;
    private final WordClusters clusters;
    private final NameLists lists;

    public NameNetworkTrainer(
            EncoderSize size, TorchTraining training, WordVectorTable words, WordClusters clusters, NameLists lists) {
        this.size = size;
        this.training = training;
        this.words = words;
        this.clusters = clusters;
        this.lists = lists;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Example(Vocabulary.Words words, int[] labels) {

        int size() {
            return labels.length;
        }
    }

    /** Trains and writes the network. */
    void train(List<NamedSentence> sentences, long seed, Path model) throws IOException {
        List<long[][]> keys = new ArrayList<>();
        List<int[]> labels = new ArrayList<>();
        for (NamedSentence sentence : sentences) {
            NameAtoms[] atoms = NameAtoms.of(sentence.sentence(), clusters, lists);
            if (atoms.length > 0) {
                keys.add(NameNetwork.keys(sentence.sentence(), atoms, clusters));
                labels.add(NameLabels.encode(atoms.length, sentence.stretches()));
            }
        }
        Vocabulary vocabulary = Vocabulary.of(keys, words);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            examples.add(new Example(vocabulary.number(keys.get(i)), labels.get(i)));
        }
        try (TorchParameters parameters = new TorchParameters(seed);
                NetworkFileWriter file = new NetworkFileWriter(model)) {
            TorchEncoder encoder = new TorchEncoder(parameters, vocabulary, size, EncoderDropout.ofNumbers(DROPOUT));
            parameters.addLayer("labels", Math.sqrt(3.0 / size.width()), size.width(), NameLabels.COUNT);
            training.train(
                    "names",
                    parameters,
                    examples,
                    Example::size,
                    (step, batch) -> loss(step, batch, encoder, parameters));
            file.begin(parameters.averages());
            file.encoder(vocabulary, size);
            file.layer("labels");
        }
    }

    private static NDArray loss(NDManager step, List<Example> batch, TorchEncoder encoder, TorchParameters parameters) {
        long[] gold = batch.stream()
                .flatMapToInt(example -> Arrays.stream(example.labels()))
                .asLongStream()
                .toArray();
        NDArray read = encoder.encode(step, batch.stream().map(Example::words).toList());
        NDArray scores = parameters.apply(
                "labels", read.reshape(gold.length, read.getShape().get(2)));
        return TorchEncoder.loss(scores, step.create(gold, new Shape(gold.length, 1)))
                .div(gold.length);
    }
}
