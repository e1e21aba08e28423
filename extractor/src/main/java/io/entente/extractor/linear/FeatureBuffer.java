package io.entente.extractor.linear;

import java.util.Arrays;

/** The features of one decision, collected before they are looked up together. Not for two threads at once. */
public final class FeatureBuffer {

    private long[] keys = new long[256];
    private int[] rows = new int[256];
    private int size;
    private int template;

    /** Forgets all features. */
    public void clear() {
        size = 0;
    }

    /** The next feature fills the template of that number, the one after it the next template, and so on. */
    public void startAt(int firstTemplate) {
        template = firstTemplate;
    }

    /** Leaves the next template unfilled. */
    public void skip() {
        template++;
    }

    /** Fills the next template with one value. */
    public void add(long a) {
        push(FeatureKey.of(template++, a, 0, 0));
    }

    /** Fills the next template with two values. */
    public void add(long a, long b) {
        push(FeatureKey.of(template++, a, b, 0));
    }

    /** Fills the next template with three values. */
    public void add(long a, long b, long c) {
        push(FeatureKey.of(template++, a, b, c));
    }

    private void push(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            rows = new int[2 * size];
        }
        keys[size++] = key;
    }

    public int size() {
        return size;
    }

    public long key(int i) {
        return keys[i];
    }

    /** The array behind the keys, of which {@link #size()} count. */
    public long[] keys() {
        return keys;
    }

    /** Room for the row of each key, for the look-up that fills it. */
    public int[] rows() {
        return rows;
    }
}
