package io.entente.extractor.neural;

/**
 * A matrix of weights, a row for each number of an input. Immutable by convention: nothing writes to the rows after
 * construction.
 *
 * <p>Products add scaled rows to the output. Rows are arrays of their own and several go through one loop, because HotSpot
 * turns such loops into vector instructions: it does not do so where rows lie in one array, and two of them might overlap.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Matrix(float[][] weights) {

    /** The length of its inputs. */
    public int rows() {
        return weights.length;
    }

    /** The length of its outputs. */
    public int columns() {
        return weights.length == 0 ? 0 : weights[0].length;
    }

    /** Adds to each output the product of its input with this matrix. */
    public void multiply(float[][] in, float[][] out) {
        int i = 0;
        for (; i + 4 <= in.length; i += 4) {
            multiplyFour(in[i], in[i + 1], in[i + 2], in[i + 3], out[i], out[i + 1], out[i + 2], out[i + 3]);
        }
        for (; i < in.length; i++) {
            multiply(in[i], out[i]);
        }
    }

    /** Inputs a, b, c and d, and what they add to their outputs. */
    private void multiplyFour(
            float[] a, float[] b, float[] c, float[] d, float[] outA, float[] outB, float[] outC, float[] outD) {
        int k = 0;
        for (; k + 4 <= weights.length; k += 4) {
            addFour(a, b, c, d, k, weights[k], weights[k + 1], weights[k + 2], weights[k + 3], outA, outB, outC, outD);
        }
        for (; k < weights.length; k++) {
            add(a[k], weights[k], outA);
            add(b[k], weights[k], outB);
            add(c[k], weights[k], outC);
            add(d[k], weights[k], outD);
        }
    }

    private static void addFour(
            float[] a,
            float[] b,
            float[] c,
            float[] d,
            int k,
            float[] row0,
            float[] row1,
            float[] row2,
            float[] row3,
            float[] outA,
            float[] outB,
            float[] outC,
            float[] outD) {
        float a0 = a[k];
        float a1 = a[k + 1];
        float a2 = a[k + 2];
        float a3 = a[k + 3];
        float b0 = b[k];
        float b1 = b[k + 1];
        float b2 = b[k + 2];
        float b3 = b[k + 3];
        float c0 = c[k];
        float c1 = c[k + 1];
        float c2 = c[k + 2];
        float c3 = c[k + 3];
        float d0 = d[k];
        float d1 = d[k + 1];
        float d2 = d[k + 2];
        float d3 = d[k + 3];
        for (int j = 0; j < row0.length; j++) {
            float w0 = row0[j];
            float w1 = row1[j];
            float w2 = row2[j];
            float w3 = row3[j];
            outA[j] = Math.fma(a3, w3, Math.fma(a2, w2, Math.fma(a1, w1, Math.fma(a0, w0, outA[j]))));
            outB[j] = Math.fma(b3, w3, Math.fma(b2, w2, Math.fma(b1, w1, Math.fma(b0, w0, outB[j]))));
            outC[j] = Math.fma(c3, w3, Math.fma(c2, w2, Math.fma(c1, w1, Math.fma(c0, w0, outC[j]))));
            outD[j] = Math.fma(d3, w3, Math.fma(d2, w2, Math.fma(d1, w1, Math.fma(d0, w0, outD[j]))));
        }
    }

    /** Adds to the output the product of the input with this matrix. */
    public void multiply(float[] in, float[] out) {
        int k = 0;
        for (; k + 8 <= weights.length; k += 8) {
            addEight(
                    in,
                    k,
                    weights[k],
                    weights[k + 1],
                    weights[k + 2],
                    weights[k + 3],
                    weights[k + 4],
                    weights[k + 5],
                    weights[k + 6],
                    weights[k + 7],
                    out);
        }
        for (; k < weights.length; k++) {
            add(in[k], weights[k], out);
        }
    }

    private static void addEight(
            float[] in,
            int k,
            float[] w0,
            float[] w1,
            float[] w2,
            float[] w3,
            float[] w4,
            float[] w5,
            float[] w6,
            float[] w7,
            float[] out) {
        float a0 = in[k];
        float a1 = in[k + 1];
        float a2 = in[k + 2];
        float a3 = in[k + 3];
        float a4 = in[k + 4];
        float a5 = in[k + 5];
        float a6 = in[k + 6];
        float a7 = in[k + 7];
        for (int j = 0; j < out.length; j++) {
            float sum = Math.fma(a1, w1[j], Math.fma(a0, w0[j], out[j]));
            sum = Math.fma(a3, w3[j], Math.fma(a2, w2[j], sum));
            sum = Math.fma(a5, w5[j], Math.fma(a4, w4[j], sum));
            out[j] = Math.fma(a7, w7[j], Math.fma(a6, w6[j], sum));
        }
    }

    private static void add(float factor, float[] row, float[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] = Math.fma(factor, row[j], out[j]);
        }
    }
}
