package io.entente.extractor.source;

import io.entente.text.Article;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The articles of a run, read one at a time as they are asked for; whatever is wrong with one, the next is still read.
 * Holds one article's text, and the ids of those before it. Not for several threads.
 */
public final class Readings implements Iterator<Reading>, AutoCloseable {

    private final OpenInputs inputs;
    private final Map<String, Provenance> seen = new HashMap<>();
    private Optional<Reading> next = Optional.empty();

    Readings(OpenInputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty()) {
            next = inputs.next().map(this::withoutDuplicate);
        }
        return next.isPresent();
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all articles were read");
        }
        Reading reading = next.orElseThrow();
        next = Optional.empty();
        return reading;
    }

    private Reading withoutDuplicate(Reading reading) {
        return switch (reading) {
            case Reading.SetAside setAside -> setAside;
            case Reading.Loaded(Article article, Provenance provenance) -> {
                Provenance first = seen.putIfAbsent(article.id(), provenance);
                yield first == null ? reading : duplicate(article.id(), first).at(provenance);
            }
        };
    }

    private static ArticleException duplicate(String id, Provenance first) {
        return new ArticleException(
                "the id was already read from " + first, id, "give each article an id of its own, or leave one out");
    }

    @Override
    public void close() {
        inputs.close();
    }
}
