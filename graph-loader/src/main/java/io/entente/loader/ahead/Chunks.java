package io.entente.loader.ahead;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Elements, so many at once: threads hand over lists, since that takes as long for one as for a hundred. */
public record Chunks<T>(Iterator<T> elements, int size) implements Iterator<List<T>> {

    @Override
    public boolean hasNext() {
        return elements.hasNext();
    }

    @Override
    public List<T> next() {
        List<T> chunk = new ArrayList<>();
        do {
            chunk.add(elements.next());
        } while (chunk.size() < size && elements.hasNext());
        return chunk;
    }
}
