package io.entente.loader.load;

import io.entente.loader.store.VersionMark;
import io.entente.statement.ArticleStatements;
import java.util.function.Supplier;

/**
 * An article that a store may hold already: it is read only if not.
 *
 * @param mark of the version, as {@link VersionMark} makes it
 * @param statements gives the article with its statements; may be asked by several threads
 */
public record PendingArticle(String id, String mark, Supplier<ArticleStatements> statements) {

    /** An article that is in memory. */
    public static PendingArticle of(ArticleStatements article) {
        return new PendingArticle(article.article().id(), VersionMark.of(article), () -> article);
    }
}
