package io.entente.extractor.linear.training;

import io.entente.extractor.linear.LinearModel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A model as training leaves it: the names of its classes and averaged weights, not yet rounded. */
public record TrainedModel(List<String> classes, AveragedWeights weights) {

    /** To multiples of this, of an update's size of 1, weights are rounded. */
    private static final double QUANTUM = 1.0 / 4;

    public TrainedModel {
        classes = List.copyOf(classes);
    }

    /** The mean of models of the same classes, see {@link AveragedWeights#mean}. */
    public static TrainedModel mean(List<TrainedModel> models) {
        List<String> classes = models.getFirst().classes();
        if (models.stream().anyMatch(model -> !model.classes().equals(classes))) {
            throw new IllegalArgumentException("the models have other classes than " + classes);
        }
        return new TrainedModel(
                classes,
                AveragedWeights.mean(models.stream().map(TrainedModel::weights).toList()));
    }

    /** Without the weights whose absolute value is at most the threshold. */
    public TrainedModel prune(double threshold) {
        return new TrainedModel(classes, weights.prune(threshold));
    }

    /** The model that a reader of the written file gets. */
    public LinearModel pack() {
        return new LinearModel(classes, weights.pack(QUANTUM));
    }

    /** Writes a model file; the same model gives the same bytes. */
    public void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), 1 << 16))) {
            out.writeInt(LinearModel.MAGIC);
            out.writeInt(classes.size());
            for (String name : classes) {
                out.writeUTF(name);
            }
            weights.write(out, QUANTUM);
        }
    }
}
