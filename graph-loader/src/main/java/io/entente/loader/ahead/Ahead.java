package io.entente.loader.ahead;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Works out the next element on another thread while the present one is used. */
public final class Ahead<T> implements Iterator<T> {

    private final Iterator<T> elements;
    private final Executor thread;
    private CompletableFuture<@Nullable T> next;

    /** The elements of an iterator that nobody else asks. */
    public Ahead(Iterator<T> elements, Executor thread) {
        this.elements = elements;
        this.thread = thread;
        this.next = ask();
    }

    private CompletableFuture<@Nullable T> ask() {
        return CompletableFuture.supplyAsync(() -> elements.hasNext() ? elements.next() : null, thread);
    }

    private @Nullable T await() {
        try {
            return next.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        return await() != null;
    }

    @Override
    public T next() {
        T element = await();
        if (element == null) {
            throw new NoSuchElementException();
        }
        next = ask();
        return element;
    }
}
