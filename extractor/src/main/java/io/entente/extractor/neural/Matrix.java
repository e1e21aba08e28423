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
            int k = 0;
            for (; k + 2 <= weights.length; k += 2) {
                addFour(in, out, i, k, weights[k], weights[k + 1]);
            }
            if (k < weights.length) {
                for (int j = i; j < i + 4; j++) {
                    add(in[j][k], weights[k], out[j]);
                }
            }
        }
        for (; i < in.length; i++) {
            multiply(in[i], out[i]);
        }
    }

    private static void addFour(float[][] in, float[][] out, int i, int k, float[] row, float[] next) {
        float a0 = in[i][k];
        float a1 = in[i][k + 1];
        float b0 = in[i + 1][k];
        float b1 = in[i + 1][k + 1];
        float c0 = in[i + 2][k];
        float c1 = in[i + 2][k + 1];
        float d0 = in[i + 3][k];
        float d1 = in[i + 3][k + 1];
        addFour(a0, a1, b0, b1, c0, c1, d0, d1, row, next, out[i], out[i + 1], out[i + 2], out[i + 3]);
    }

    private static void addFour(
            float a0,
            float a1,
            float b0,
            float b1,
            float c0,
            float c1,
            float d0,
            float d1,
            float[] row,
            float[] next,
            float[] a,
            float[] b,
            float[] c,
            float[] d) {
        for (int j = 0; j < row.length; j++) {
            float w0 = row[j];
            float w1 = next[j];
            a[j] = Math.fma(a0, w0, Math.fma(a1, w1, a[j]));
            b[j] = Math.fma(b0, w0, Math.fma(b1, w1, b[j]));
            c[j] = Math.fma(c0, w0, Math.fma(c1, w1, c[j]));
            d[j] = Math.fma(d0, w0, Math.fma(d1, w1, d[j]));
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
            float even = Math.fma(a0, w0[j], Math.fma(a2, w2[j], Math.fma(a4, w4[j], a6 * w6[j])));
            float odd = Math.fma(a1, w1[j], Math.fma(a3, w3[j], Math.fma(a5, w5[j], a7 * w7[j])));
            out[j] += even + odd;
        }
    }

    private static void add(float factor, float[] row, float[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] = Math.fma(factor, row[j], out[j]);
        }
    }
}
