package io.entente.statement;

import io.entente.text.Article;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article once it was read: everything but its text.
 *
 * @param id the article's id
 * @param sha256 of the text and what else extraction reads: tells versions apart
 * @param extractor version of the extractor that read it
 */
public record ArticleVersion(
        String id,
        String sha256,
        String extractor,
        @Nullable String title,
        @Nullable URI url,
        @Nullable String publisher,
        @Nullable LocalDate published,
        String language) {

    /** The version of the article that the extractor of that version has read. */
    public static ArticleVersion of(Article article, String extractor) {
        return new ArticleVersion(
                article.id(),
                article.sha256(),
                extractor,
                article.title(),
                article.url(),
                article.publisher(),
                article.published(),
                article.language());
    }
}
