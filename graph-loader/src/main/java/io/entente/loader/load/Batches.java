package io.entente.loader.load;

import io.entente.statement.ArticleStatements;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Cuts articles into batches. */
final class Batches implements Iterator<List<ArticleStatements>> {

    private final Iterator<ArticleStatements> articles;
    private final LoadSettings settings;

    Batches(Iterator<ArticleStatements> articles, LoadSettings settings) {
        this.articles = articles;
        this.settings = settings;
    }

    @Override
    public boolean hasNext() {
        return articles.hasNext();
    }

    @Override
    public List<ArticleStatements> next() {
        List<ArticleStatements> batch = new ArrayList<>();
        int statements = 0;
        do {
            ArticleStatements article = articles.next();
            batch.add(article);
            statements += article.statements().size();
        } while (batch.size() < settings.articles() && statements < settings.statements() && articles.hasNext());
        return batch;
    }
}
