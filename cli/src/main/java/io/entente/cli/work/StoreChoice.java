package io.entente.cli.work;

import io.entente.loader.StoreKind;
import io.entente.loader.store.StoreAddress;
import io.entente.scheduler.config.StoreSettings;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
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

    /** Those that a configuration names, and no others; the environment holds their passwords. */
    public static StoreChoice of(List<StoreSettings> named, Map<String, String> environment) {
        Map<StoreKind, StoreAddress> addresses = new EnumMap<>(StoreKind.class);
        for (StoreSettings store : named) {
            String variable = store.passwordVariable();
            String password = variable == null ? null : environment.get(variable);
            addresses.put(store.kind(), new StoreAddress(store.address(), null, store.user(), password));
        }
        return new StoreChoice(addresses.keySet(), addresses);
    }

    /** Whether the store is the one that Entente brings along. */
    public boolean isEmbedded(StoreKind kind) {
        return kinds.contains(kind) && !addresses.containsKey(kind);
    }
}
