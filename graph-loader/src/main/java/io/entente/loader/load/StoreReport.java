package io.entente.loader.load;

import io.entente.loader.store.BatchOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the articles in one store.
 *
 * @param store its name
 * @param outcome articles added, changed and unchanged; statements written
 * @param retracted articles that it held and should hold no longer
 * @param setAside articles that this store did not take
 * @param failure why the load of this store ended early; null if it did not. A later load goes on from there
 */
public record StoreReport(
        String store,
        BatchOutcome outcome,
        int retracted,
        List<SetAside> setAside,
        @Nullable String failure) {

    public StoreReport {
        setAside = List.copyOf(setAside);
    }
}
