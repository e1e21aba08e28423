package io.entente.loader.verify;

import io.entente.loader.store.FactKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What came of comparing a store with the statement files.
 *
 * @param store its name
 * @param expected how much there should be of each kind
 * @param found how much there is of each kind
 * @param wrong how many differences there are
 * @param differences the first {@value GraphVerifier#KEPT} of them, by kind and id
 */
public record Verification(
        String store,
        Map<FactKind, Long> expected,
        Map<FactKind, Long> found,
        long wrong,
        List<Difference> differences) {

    public Verification {
        expected = Collections.unmodifiableMap(new EnumMap<>(expected));
        found = Collections.unmodifiableMap(new EnumMap<>(found));
        differences = List.copyOf(differences);
    }

    /** Whether the store holds exactly what it should. */
    public boolean equal() {
        return wrong == 0;
    }
}
