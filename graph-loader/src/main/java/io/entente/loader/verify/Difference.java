package io.entente.loader.verify;

import io.entente.loader.store.FactKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a store does not hold as it should.
 *
 * @param id of the article, statement, relation, actor or item; of a shortcut its ends and type
 * @param expected the content by the statement files; null if they have no such thing
 * @param found the contents in the store: none if it lacks the thing, several if it has it more than once
 */
public record Difference(FactKind kind, String id, @Nullable String expected, List<String> found) {

    public Difference {
        found = List.copyOf(found);
    }

    /** What is wrong, in a word. */
    public String problem() {
        if (expected == null) {
            return "superfluous";
        }
        return switch (found.size()) {
            case 0 -> "missing";
            case 1 -> "different";
            default -> "doubled";
        };
    }
}
