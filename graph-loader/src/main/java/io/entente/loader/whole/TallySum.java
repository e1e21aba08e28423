package io.entente.loader.whole;

import io.entente.loader.store.RelationTally;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds up the tallies of one relation, of which there may be a hundred thousand, without making as many sets. */
final class TallySum {

    private final RelationTally first;
    private final SortedSet<String> speakers = new TreeSet<>();
    private final SortedSet<String> origins = new TreeSet<>();
    private int affirmed;
    private int denied;
    private int possible;
    private int articles;
    private @Nullable LocalDate firstSeen;
    private @Nullable LocalDate lastSeen;

    TallySum(RelationTally first) {
        this.first = first;
        add(first);
    }

    void add(RelationTally tally) {
        affirmed += tally.affirmed();
        denied += tally.denied();
        possible += tally.possible();
        articles += tally.articles();
        speakers.addAll(tally.speakers());
        origins.addAll(tally.origins());
        firstSeen = RelationTally.earlier(firstSeen, tally.firstSeen());
        lastSeen = RelationTally.later(lastSeen, tally.lastSeen());
    }

    RelationTally sum() {
        return new RelationTally(
                first.ends(), first.id(), affirmed, denied, possible, articles, speakers, origins, firstSeen, lastSeen);
    }
}
