package io.entente.loader.store;

import io.entente.statement.ArticleStatements;
import io.entente.statement.file.LineMark;
import io.entente.statement.file.StatementCodec;
import java.nio.charset.StandardCharsets;

/**
 * The mark of what a store holds of an article: that of its line in a statement file. So it tells apart not only
 * versions of the text and of the extractor, but everything that would make a different graph.
 */
public final class VersionMark {

    private VersionMark() {}

    /** 32 hexadecimal digits. */
    public static String of(ArticleStatements article) {
        return LineMark.of(StatementCodec.line(article).getBytes(StandardCharsets.UTF_8));
    }
}
