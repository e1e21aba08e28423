package io.entente.extractor.neural.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * The parameters of a network, which learn by Adam (Kingma and Ba 2015), and their running averages, which are what training
 * gives. All chance comes from the seed.
 */
public final class TorchParameters implements AutoCloseable {

    private static final float MEAN_DECAY = 0.9f;
    private static final float VARIANCE_DECAY = 0.95f;
    private static final float EPSILON = 1e-6f;
    private static final float LARGEST_GRADIENT = 1;
    private static final double AVERAGE_DECAY = 0.998;

    private final Engine engine = Engine.getEngine("PyTorch");
    private final NDManager manager = engine.newBaseManager();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Random random;
    private int steps;

    private record Parameter(NDArray value, NDArray average, NDArray mean, NDArray variance) {}

    /** @param seed for all that goes by chance */
    public TorchParameters(long seed) {
        random = new Random(seed);
        engine.setRandomSeed((int) seed);
    }

    /** What chance is taken from. */
    Random random() {
        return random;
    }

    /** Numbers that do not learn. */
    NDArray constant(float[] values, long... shape) {
        return manager.create(values, new Shape(shape));
    }

    /** Adds a parameter, whose numbers begin anywhere between minus and plus {@code scale}. */
    public void add(String name, double scale, long... shape) {
        float[] values = new float[(int) new Shape(shape).size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((2 * random.nextDouble() - 1) * scale);
        }
        NDArray value = manager.create(values, new Shape(shape));
        Parameter parameter = new Parameter(value, value.duplicate(), value.zerosLike(), value.zerosLike());
        value.setRequiresGradient(true);
        parameters.put(name, parameter);
    }

    /** Adds the weights and biases of a linear function. */
    public void addLayer(String name, double scale, int rows, int columns) {
        add(name, scale, rows, columns);
        add(name + ".bias", 0, columns);
    }

    /** A parameter. */
    public NDArray get(String name) {
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return parameter.value;
    }

    /** The linear function of that name. */
    public NDArray apply(String layer, NDArray input) {
        return input.matMul(get(layer)).add(get(layer + ".bias"));
    }

    /** Takes a step that makes the loss less, and gives the loss. */
    float learn(Function<NDManager, NDArray> loss, float rate) {
        float value;
        try (NDManager step = manager.newSubManager();
                GradientCollector collector = engine.newGradientCollector()) {
            NDArray total = loss.apply(step);
            collector.backward(total);
            value = total.getFloat();
        }
        steps++;
        parameters.values().forEach(parameter -> update(parameter, rate));
        return value;
    }

    private void update(Parameter parameter, float rate) {
        double correction = Math.sqrt(1 - Math.pow(VARIANCE_DECAY, steps)) / (1 - Math.pow(MEAN_DECAY, steps));
        float decay = (float) Math.min(AVERAGE_DECAY, steps / (steps + 10.0));
        try (NDManager step = manager.newSubManager()) {
            NDArray gradient = parameter.value.getGradient();
            gradient.attach(step);
            parameter
                    .value
                    .getNDArrayInternal()
                    .adamUpdate(
                            new NDList(parameter.value, gradient, parameter.mean, parameter.variance),
                            new NDList(parameter.value),
                            rate,
                            (float) (rate * correction),
                            0,
                            1,
                            LARGEST_GRADIENT,
                            MEAN_DECAY,
                            VARIANCE_DECAY,
                            EPSILON,
                            false,
                            false);
            gradient.muli(0);
            NDArray value = parameter.value.stopGradient();
            value.attach(step);
            NDArray part = value.mul(1 - decay);
            part.attach(step);
            parameter.average.muli(decay).addi(part);
        }
    }

    /** The averages of all parameters. */
    public Map<String, float[]> averages() {
        Map<String, float[]> values = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> values.put(name, parameter.average.toFloatArray()));
        return values;
    }

    @Override
    public void close() {
        manager.close();
    }
}
