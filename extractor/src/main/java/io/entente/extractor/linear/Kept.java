package io.entente.extractor.linear;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was worked out for keys, of a limited number of them: what is new takes the place of something older. Texts
 * repeat their words, and so most look-ups find something. Threads may share it.
 */
public final class Kept<T> {

    private final AtomicReferenceArray<@Nullable Entry<T>> entries;

    private record Entry<T>(long key, T value) {}

    /** @param places how many values are kept at most, a power of two */
    public Kept(int places) {
        if (Integer.bitCount(places) != 1) {
            throw new IllegalArgumentException(places + " is no power of two");
        }
        entries = new AtomicReferenceArray<>(places);
    }

    /**
     * The value of a key.
     *
     * @param key hashed, as {@link FeatureKey} does it
     * @param work gives the value if it is not there; the same for the same key, and never written to afterwards
     */
    public T of(long key, Supplier<T> work) {
        int place = (int) (key >>> Integer.SIZE) & (entries.length() - 1);
        Entry<T> entry = entries.get(place);
        if (entry != null && entry.key == key) {
            return entry.value;
        }
        T value = work.get();
        entries.set(place, new Entry<>(key, value));
        return value;
    }
}
