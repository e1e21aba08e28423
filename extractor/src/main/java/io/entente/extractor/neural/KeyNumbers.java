package io.entente.extractor.neural;

import java.util.Arrays;

/** Numbers hashed keys from 1 on, in the order in which they were given; every other key has the number 0. Immutable. */
public final class KeyNumbers {

    private final long[] keys;
    private final int[] slots;

    /** @param keys none twice, none 0 */
    public KeyNumbers(long[] keys) {
        this.keys = keys.clone();
        this.slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
        }
    }

    private int slot(long key) {
        return (int) (key >>> 20) & (slots.length - 1);
    }

    /** The key's number. */
    public int of(long key) {
        int slot = slot(key);
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slots[slot];
    }

    /** How many keys have a number. */
    public int size() {
        return keys.length;
    }

    /** The keys in the order of their numbers. */
    public long[] keys() {
        return Arrays.copyOf(keys, keys.length);
    }
}
