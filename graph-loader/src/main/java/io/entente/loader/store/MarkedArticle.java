package io.entente.loader.store;

import io.entente.statement.ArticleStatements;

/**
 * What an article brings to a graph, with the mark of its version.
 *
 * @param mark as {@link VersionMark} makes it
 */
public record MarkedArticle(ArticleContent content, String mark) {

    public static MarkedArticle of(ArticleStatements article) {
        return new MarkedArticle(ArticleContent.of(article), VersionMark.of(article));
    }

    /** Id of the article. */
    public String id() {
        return content.article().id();
    }
}
