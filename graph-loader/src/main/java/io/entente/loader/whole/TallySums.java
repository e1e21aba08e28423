package io.entente.loader.whole;

import io.entente.loader.store.RelationTally;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** One tally a relation, from tallies in order of the relations' ids. */
final class TallySums implements Iterator<RelationTally> {

    private final Iterator<RelationTally> tallies;
    private @Nullable RelationTally pending;

    TallySums(Iterator<RelationTally> tallies) {
        this.tallies = tallies;
        this.pending = tallies.hasNext() ? tallies.next() : null;
    }

    @Override
    public boolean hasNext() {
        return pending != null;
    }

    @Override
    public RelationTally next() {
        if (pending == null) {
            throw new NoSuchElementException("all relations were taken");
        }
        TallySum sum = new TallySum(pending);
        String id = pending.id();
        pending = null;
        while (tallies.hasNext()) {
            RelationTally following = tallies.next();
            if (!following.id().equals(id)) {
                pending = following;
                break;
            }
            sum.add(following);
        }
        return sum.sum();
    }
}
