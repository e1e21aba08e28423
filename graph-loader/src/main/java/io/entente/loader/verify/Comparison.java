package io.entente.loader.verify;

import io.entente.loader.store.FactKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads two sorted lists of facts in step. */
final class Comparison {

    private final LineGroups expected;
    private final LineGroups found;
    private final Map<FactKind, Long> expectedCounts = new EnumMap<>(FactKind.class);
    private final Map<FactKind, Long> foundCounts = new EnumMap<>(FactKind.class);
    private final List<Difference> differences = new ArrayList<>();
    private long wrong;

    Comparison(Iterator<String> expected, Iterator<String> found) {
        this.expected = new LineGroups(expected);
        this.found = new LineGroups(found);
    }

    Verification of(String store) {
        for (FactKind kind : FactKind.values()) {
            expectedCounts.put(kind, 0L);
            foundCounts.put(kind, 0L);
        }
        List<String> should = expected.next();
        List<String> is = found.next();
        while (!should.isEmpty() || !is.isEmpty()) {
            int order = order(should, is);
            compare(order <= 0 ? should : List.of(), order >= 0 ? is : List.of());
            should = order <= 0 ? expected.next() : should;
            is = order >= 0 ? found.next() : is;
        }
        return new Verification(store, expectedCounts, foundCounts, wrong, differences);
    }

    private static int order(List<String> should, List<String> is) {
        if (should.isEmpty() || is.isEmpty()) {
            return should.isEmpty() ? 1 : -1;
        }
        return FactLines.key(should.getFirst()).compareTo(FactLines.key(is.getFirst()));
    }

    private void compare(List<String> should, List<String> is) {
        String line = should.isEmpty() ? is.getFirst() : should.getFirst();
        FactKind kind = FactLines.kind(line);
        expectedCounts.merge(kind, should.isEmpty() ? 0L : 1L, Long::sum);
        foundCounts.merge(kind, (long) is.size(), Long::sum);
        // Of expected facts with one id, all say the same: shortcuts that several relations share.
        if (is.size() == 1 && !should.isEmpty() && is.getFirst().equals(should.getFirst())) {
            return;
        }
        wrong++;
        if (differences.size() < GraphVerifier.KEPT) {
            differences.add(new Difference(
                    kind,
                    FactLines.id(line),
                    should.isEmpty() ? null : FactLines.content(should.getFirst()),
                    is.stream().map(FactLines::content).toList()));
        }
    }
}
