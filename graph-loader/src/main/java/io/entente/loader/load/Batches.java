package io.entente.loader.load;

import io.entente.loader.store.MarkedArticle;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Cuts articles into batches. */
final class Batches implements Iterator<List<MarkedArticle>> {

    private final Iterator<MarkedArticle> articles;
    private final LoadSettings settings;

    Batches(Iterator<MarkedArticle> articles, LoadSettings settings) {
        this.articles = articles;
        this.settings = settings;
    }

    @Override
    public boolean hasNext() {
        return articles.hasNext();
    }

    @Override
    public List<MarkedArticle> next() {
        List<MarkedArticle> batch = new ArrayList<>();
        int statements = 0;
        do {
            MarkedArticle article = articles.next();
            batch.add(article);
            statements += article.content().statements().size();
        } while (batch.size() < settings.articles() && statements < settings.statements() && articles.hasNext());
        return batch;
    }
}
