package io.entente.extractor.linear;

/** Hashes features to 64-bit keys; the same on every machine and in every run, since models store the keys. */
public final class FeatureKey {

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
    private static final long THIRD = 0xD6E8FEB86659FD93L;
    private static final long TEMPLATE = 0xA0761D6478BD642FL;

    private FeatureKey() {}

    /** The key of a template filled with up to three values; 0 fills those that it does not have. */
    public static long of(int template, long a, long b, long c) {
        // Never 0, which marks an empty slot of a table in training.
        return 1
                | mix((template + 1) * TEMPLATE
                        + a * FIRST
                        + Long.rotateLeft(b * SECOND, 21)
                        + Long.rotateLeft(c * THIRD, 43));
    }

    /** A value for a text, never 0. */
    public static long ofText(CharSequence text) {
        return ofText(text, 0, text.length());
    }

    /** The value of a part [begin, end) of a text, the same as if it stood alone. */
    public static long ofText(CharSequence text, int begin, int end) {
        long hash = end - begin + 1L;
        for (int i = begin; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        long mixed = mix(hash);
        return mixed == 0 ? 1 : mixed;
    }

    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0xE9846AF9B1A615DL;
        mixed = (mixed ^ (mixed >>> 32)) * 0xE9846AF9B1A615DL;
        mixed ^= mixed >>> 28;
        return mixed;
    }
}
