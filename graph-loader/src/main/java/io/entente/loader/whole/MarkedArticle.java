package io.entente.loader.whole;

import io.entente.loader.store.ArticleContent;

/** An article with the mark of its version. */
public record MarkedArticle(ArticleContent content, String mark) {}
