package io.entente.scheduler.text;

import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Sketches of texts: the share of equal places of two sketches estimates the share of common runs of words of the two texts
 * (Broder 1997: On the resemblance and containment of documents; 16 bits a place as in Li and König 2010: b-bit minwise hashing).
 */
final class MinHash {

    static final int PLACES = 64;

    /** Runs of so many words: fewer are common to texts on the same topic. */
    private static final int RUN = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private MinHash() {}

    static char[] sketch(String text) {
        String[] words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toArray(String[]::new);
        long[] least = new long[PLACES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i <= Math.max(0, words.length - RUN); i++) {
            long run = 0;
            for (int j = i; j < Math.min(words.length, i + RUN); j++) {
                run = mixed(run * 31 + words[j].hashCode());
            }
            for (int place = 0; place < PLACES; place++) {
                long hash = mixed(run ^ (PRIME * (place + 1))) >>> 1;
                least[place] = Math.min(least[place], hash);
            }
        }
        char[] sketch = new char[PLACES];
        for (int place = 0; place < PLACES; place++) {
            sketch[place] = (char) least[place];
        }
        return sketch;
    }

    /** Finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** The share of equal places. */
    static double similarity(char[] a, char[] b) {
        int equal = 0;
        for (int i = 0; i < PLACES; i++) {
            if (a[i] == b[i]) {
                equal++;
            }
        }
        return (double) equal / PLACES;
    }

    static String encoded(char[] sketch) {
        byte[] bytes = new byte[2 * PLACES];
        for (int i = 0; i < PLACES; i++) {
            bytes[2 * i] = (byte) (sketch[i] >>> 8);
            bytes[2 * i + 1] = (byte) sketch[i];
        }
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    static char[] decoded(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        char[] sketch = new char[PLACES];
        for (int i = 0; i < PLACES; i++) {
            sketch[i] = (char) ((bytes[2 * i] & 0xFF) << 8 | (bytes[2 * i + 1] & 0xFF));
        }
        return sketch;
    }
}
