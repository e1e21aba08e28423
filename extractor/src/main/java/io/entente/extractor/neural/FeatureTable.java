package io.entente.extractor.neural;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The vectors of one feature's values, and one, number 0, for values that were rare in training. What a value adds to the
 * gates never changes, so it is computed when the value is met for the first time. Threads may share it.
 */
public final class FeatureTable {

    private final KeyNumbers numbers;
    private final float[][] vectors;
    private final Matrix forward;
    private final Matrix backward;
    private final AtomicReferenceArray<Product> products;

    @SuppressWarnings("ArrayRecordComponent")
    private record Product(float[] forward, float[] backward) {}

    /**
     * @param vectors one for each number from 0 on
     * @param forward from a vector to the gates of the memory that reads forward
     */
    FeatureTable(KeyNumbers numbers, float[][] vectors, Matrix forward, Matrix backward) {
        this.numbers = numbers;
        this.vectors = vectors;
        this.forward = forward;
        this.backward = backward;
        this.products = new AtomicReferenceArray<>(vectors.length);
    }

    /** Adds to the gates what the value of a key adds to them. */
    void add(long key, float[] forwardGates, float[] backwardGates) {
        Product product = product(numbers.of(key));
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
        forward.multiply(vectors[number], product.forward);
        backward.multiply(vectors[number], product.backward);
        products.set(number, product);
        return product;
    }
}
