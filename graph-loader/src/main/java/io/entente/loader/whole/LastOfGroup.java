package io.entente.loader.whole;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Of lines that follow each other with the same key, the last. */
final class LastOfGroup implements Iterator<String> {

    private final Iterator<String> lines;
    private final UnaryOperator<String> key;
    private @Nullable String pending;

    LastOfGroup(Iterator<String> lines, UnaryOperator<String> key) {
        this.lines = lines;
        this.key = key;
        this.pending = lines.hasNext() ? lines.next() : null;
    }

    @Override
    public boolean hasNext() {
        return pending != null;
    }

    @Override
    public String next() {
        if (pending == null) {
            throw new NoSuchElementException("all groups were taken");
        }
        String last = pending;
        pending = null;
        while (lines.hasNext()) {
            String following = lines.next();
            if (!key.apply(following).equals(key.apply(last))) {
                pending = following;
                break;
            }
            last = following;
        }
        return last;
    }

    Stream<String> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, 0), false);
    }
}
