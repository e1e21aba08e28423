package io.entente.loader.store;

import io.entente.statement.ArticleStatements;
import io.entente.statement.file.StatementCodec;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The mark of what a store holds of an article: half of the SHA-256 of its line in a statement file. So it tells apart not only
 * versions of the text and of the extractor, but everything that would make a different graph.
 */
public final class VersionMark {

    private static final int BYTES = 16;

    private VersionMark() {}

    /** 32 hexadecimal digits. */
    public static String of(ArticleStatements article) {
        try {
            byte[] line = StatementCodec.line(article).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
