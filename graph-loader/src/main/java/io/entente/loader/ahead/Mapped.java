package io.entente.loader.ahead;

import java.util.Iterator;
import java.util.function.Function;

/** What a function makes of each element, when it is asked for and not before, as a stream's iterator would. */
public record Mapped<T, R>(Iterator<T> elements, Function<T, R> work) implements Iterator<R> {

    @Override
    public boolean hasNext() {
        return elements.hasNext();
    }

    @Override
    public R next() {
        return work.apply(elements.next());
    }
}
