package io.entente.loader.verify;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines about one thing together, from sorted lines. */
final class LineGroups {

    private final Iterator<String> lines;
    private @Nullable String pending;

    LineGroups(Iterator<String> lines) {
        this.lines = lines;
        this.pending = lines.hasNext() ? lines.next() : null;
    }

    /** The lines about the next thing; none at the end. */
    List<String> next() {
        List<String> group = new ArrayList<>();
        if (pending == null) {
            return group;
        }
        String key = FactLines.key(pending);
        while (pending != null && FactLines.key(pending).equals(key)) {
            group.add(pending);
            pending = lines.hasNext() ? lines.next() : null;
        }
        return group;
    }
}
