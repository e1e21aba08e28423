package io.entente.loader.store;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up relations by their type. */
public final class TypeCounts {

    private final SortedMap<String, TypeCount> byType = new TreeMap<>();

    /** Counts a relation with all that is said of it. */
    public void add(RelationTally relation) {
        add(relation, 1);
    }

    /** Counts what more is said of a relation that was counted before. */
    public void addTo(RelationTally more) {
        add(more, 0);
    }

    private void add(RelationTally tally, int relations) {
        byType.merge(
                tally.ends().type().name(),
                new TypeCount(
                        tally.ends().type(),
                        relations,
                        tally.affirmed(),
                        tally.denied(),
                        tally.possible(),
                        tally.firstSeen(),
                        tally.lastSeen()),
                TypeCount::plus);
    }

    /** The counts, in order of the types' names. */
    public Collection<TypeCount> all() {
        return Collections.unmodifiableCollection(byType.values());
    }
}
