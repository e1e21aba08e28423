package io.entente.scheduler.run;

import io.entente.extractor.ArticleExtractor;
import io.entente.statement.ArticleStatements;
import io.entente.text.Article;
import java.util.function.Function;

/**
 * How articles become statements.
 *
 * @param version of the extractor
 * @param extract called by several threads at once
 * @param workers how many threads
 */
public record Extraction(String version, Function<Article, ArticleStatements> extract, int workers) {

    public static Extraction by(ArticleExtractor extractor, int workers) {
        return new Extraction(extractor.version(), extractor::extract, workers);
    }
}
