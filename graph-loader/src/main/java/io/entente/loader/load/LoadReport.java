package io.entente.loader.load;

import java.util.List;

/**
 * What became of a load.
 *
 * @param articles how many were read
 * @param setAside articles that no store was offered, since they do not fit the ontology
 * @param stores one for each store, in the order given
 */
public record LoadReport(long articles, List<SetAside> setAside, List<StoreReport> stores) {

    public LoadReport {
        setAside = List.copyOf(setAside);
        stores = List.copyOf(stores);
    }

    /** Whether every store holds every article that was not set aside. */
    public boolean complete() {
        return stores.stream().allMatch(store -> store.failure() == null);
    }
}
