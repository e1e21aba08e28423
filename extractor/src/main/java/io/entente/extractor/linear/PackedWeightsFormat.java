package io.entente.extractor.linear;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Weights on disk: the number of keys and of weights; then for each key its distance from the one before, the length of
 * its row, and the row's classes and weights. All are integers of seven bits a byte, the lowest first.
 */
final class PackedWeightsFormat {

    private PackedWeightsFormat() {}

    static void write(DataOutput out, long[] keys, int[] ends, short[] classes, int[] weights) throws IOException {
        out.writeInt(keys.length);
        out.writeInt(classes.length);
        long previous = 0;
        for (long key : keys) {
            writeNumber(out, key - previous);
            previous = key;
        }
        int begin = 0;
        for (int end : ends) {
            writeNumber(out, end - begin);
            begin = end;
        }
        for (short label : classes) {
            writeNumber(out, label);
        }
        for (int weight : weights) {
            writeNumber(out, ((long) weight << 1) ^ (weight >> 31));
        }
    }

    static PackedWeights read(DataInput in) throws IOException {
        long[] keys = new long[in.readInt()];
        short[] classes = new short[in.readInt()];
        int[] weights = new int[classes.length];
        int[] ends = new int[keys.length];
        long key = 0;
        for (int i = 0; i < keys.length; i++) {
            key += readNumber(in);
            keys[i] = key;
        }
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += (int) readNumber(in);
            ends[i] = end;
        }
        for (int i = 0; i < classes.length; i++) {
            classes[i] = (short) readNumber(in);
        }
        for (int i = 0; i < weights.length; i++) {
            long zigzag = readNumber(in);
            weights[i] = (int) ((zigzag >>> 1) ^ -(zigzag & 1));
        }
        return new PackedWeights(keys, ends, classes, weights);
    }

    private static void writeNumber(DataOutput out, long number) throws IOException {
        long rest = number;
        while (rest > 0x7F) {
            out.writeByte((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readNumber(DataInput in) throws IOException {
        long number = 0;
        int shift = 0;
        int part = in.readUnsignedByte();
        while (part > 0x7F) {
            number |= (long) (part & 0x7F) << shift;
            shift += 7;
            part = in.readUnsignedByte();
        }
        return number | (long) part << shift;
    }
}
