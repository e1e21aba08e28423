package io.entente.cli.work;

import io.entente.loader.StoreKind;
import io.entente.loader.store.StoreAddress;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which stores a command works on.
 *
 * @param kinds of the stores
 * @param addresses of those that are not the embedded ones
 */
public record StoreChoice(Set<StoreKind> kinds, Map<StoreKind, StoreAddress> addresses) {

    public StoreChoice {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        EnumMap<StoreKind, StoreAddress> copy = new EnumMap<>(StoreKind.class);
        copy.putAll(addresses);
        addresses = Collections.unmodifiableMap(copy);
    }

    /** Both embedded stores. */
    public static StoreChoice embedded() {
        return new StoreChoice(EnumSet.allOf(StoreKind.class), Map.of());
    }

    /** Whether the store is the one that Entente brings along. */
    public boolean isEmbedded(StoreKind kind) {
        return kinds.contains(kind) && !addresses.containsKey(kind);
    }
}
