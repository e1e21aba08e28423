package io.entente.statement.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The mark of a line of an article file: half of its SHA-256. Two lines with the same mark make the same graph. */
public final class LineMark {

    private static final int BYTES = 16;

    private LineMark() {}

    /**
     * 32 hexadecimal digits.
     *
     * @param line in UTF-8, without line break
     */
    public static String of(byte[] line) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
