package io.entente.extractor.neural;

/** Functions that are not linear, of each number of an array, in loops that HotSpot turns into vector instructions. */
public final class Activation {

    private static final float SLOPE = 0.1f;

    /** Beyond it, the hyperbolic tangent is 1 to six digits. */
    private static final float LARGEST = 7.5f;

    private static final double WHOLE = 654_729_075;
    private static final float A2 = (float) (91_891_800 / WHOLE);
    private static final float A4 = (float) (2_837_835 / WHOLE);
    private static final float A6 = (float) (25_740 / WHOLE);
    private static final float A8 = (float) (55 / WHOLE);
    private static final float B2 = (float) (310_134_825 / WHOLE);
    private static final float B4 = (float) (18_918_900 / WHOLE);
    private static final float B6 = (float) (315_315 / WHOLE);
    private static final float B8 = (float) (1_485 / WHOLE);
    private static final float B10 = (float) (1 / WHOLE);

    private Activation() {}

    /** The hyperbolic tangent to five digits: Lambert's continued fraction, cut off. It stays between −1 and 1. */
    static void tanh(float[] values) {
        for (int i = 0; i < values.length; i++) {
            float x = Math.max(-LARGEST, Math.min(LARGEST, values[i]));
            float s = x * x;
            float above = Math.fma(s, Math.fma(s, A8, A6), A4);
            above = x * Math.fma(s, Math.fma(s, above, A2), 1f);
            float below = Math.fma(s, Math.fma(s, Math.fma(s, B10, B8), B6), B4);
            below = Math.fma(s, Math.fma(s, below, B2), 1f);
            values[i] = above / below;
        }
    }

    /** Divides negative numbers by 10. */
    public static void leakyRelu(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(values[i], SLOPE * values[i]);
        }
    }
}
