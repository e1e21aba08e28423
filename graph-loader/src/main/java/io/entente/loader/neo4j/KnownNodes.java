package io.entente.loader.neo4j;

import io.entente.loader.store.GraphBatch;
import io.entente.statement.Actor;
import io.entente.statement.Item;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Actors and items that the store holds as they were written lately, as long as one writer goes on: most of those in a batch, for
 * which nothing is sent then.
 */
final class KnownNodes {

    private final Map<String, Actor> actors = new Lately<>();
    private final Map<String, Item> items = new Lately<>();

    List<Actor> newActors(GraphBatch batch) {
        return unknown(batch.actors(), actors, Actor::id);
    }

    List<Item> newItems(GraphBatch batch) {
        return unknown(batch.items(), items, Item::id);
    }

    private static <T> List<T> unknown(Collection<T> wanted, Map<String, T> known, Function<T, String> id) {
        return wanted.stream()
                .filter(each -> !each.equals(known.get(id.apply(each))))
                .toList();
    }

    /** After a batch that is written for good. */
    void remember(GraphBatch batch) {
        batch.actors().forEach(actor -> actors.put(actor.id(), actor));
        batch.items().forEach(item -> items.put(item.id(), item));
    }

    /** After a transaction that may have removed some, or of which nobody knows whether it was carried out. */
    void forget() {
        actors.clear();
        items.clear();
    }

    private static final class Lately<T> extends LinkedHashMap<String, T> {

        private static final long serialVersionUID = 1L;
        private static final int REMEMBERED = 50_000;

        Lately() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > REMEMBERED;
        }
    }
}
