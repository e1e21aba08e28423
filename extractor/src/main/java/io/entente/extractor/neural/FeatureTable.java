package io.entente.extractor.neural;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * The vectors of one feature's values, and one, number 0, for values that were rare in training. What a value adds to the
 * gates never changes, so it is computed when the value is met for the first time. Threads may share it.
 */
public final class FeatureTable {

    private final KeyNumbers numbers;
    private final IntFunction<float[]> vectors;
    private final Matrix forward;
    private final Matrix backward;
    private final AtomicReferenceArray<Product> products;

    @SuppressWarnings("ArrayRecordComponent")
    private record Product(float[] forward, float[] backward) {}

    /**
     * @param vectors one for each number from 0 on
     * @param kept of so many numbers from 0 on, what they add is kept; of others it is computed each time
     * @param forward from a vector to the gates of the memory that reads forward
     */
    FeatureTable(KeyNumbers numbers, IntFunction<float[]> vectors, int kept, Matrix forward, Matrix backward) {
        this.numbers = numbers;
        this.vectors = vectors;
        this.forward = forward;
        this.backward = backward;
        this.products = new AtomicReferenceArray<>(kept);
    }

    /** Adds to the gates what the value of a key adds to them. */
    void add(long key, float[] forwardGates, float[] backwardGates) {
        int number = numbers.of(key);
        if (number >= products.length()) {
            float[] vector = vectors.apply(number);
            forward.multiply(vector, forwardGates);
            backward.multiply(vector, backwardGates);
            return;
        }
        Product product = product(number);
        add(product.forward, forwardGates);
        add(product.backward, backwardGates);
    }

    private static void add(float[] product, float[] gates) {
        for (int i = 0; i < gates.length; i++) {
            gates[i] += product[i];
        }
    }

    private Product product(int number) {
        Product known = products.get(number);
        if (known != null) {
            return known;
        }
        Product product = new Product(new float[forward.columns()], new float[backward.columns()]);
        float[] vector = vectors.apply(number);
        forward.multiply(vector, product.forward);
        backward.multiply(vector, product.backward);
        products.set(number, product);
        return product;
    }
}
