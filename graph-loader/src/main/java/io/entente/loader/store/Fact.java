package io.entente.loader.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a graph holds of one node or shortcut, in words that are the same for every store.
 *
 * @param id of the node; of a shortcut its ends and type
 * @param content its properties and what it is linked to, in a fixed order
 */
public record Fact(FactKind kind, String id, String content) {

    private static final String SEPARATOR = " | ";

    /** Numbers are the same whatever their type: a property graph has no decimals, an RDF store forgets how one was written. */
    public static Fact of(FactKind kind, String id, @Nullable Object... content) {
        return new Fact(kind, id, Stream.of(content).map(Fact::text).collect(Collectors.joining(SEPARATOR)));
    }

    /** The same, of a list that may hold null. */
    public static Fact of(FactKind kind, String id, List<? extends @Nullable Object> content) {
        return of(kind, id, content.toArray());
    }

    /** The shortcut of a relation. */
    public static Fact shortcut(String actor, String type, boolean toActor, String other) {
        return of(FactKind.SHORTCUT, actor + " -[" + type + "]-> " + (toActor ? "actor " : "item ") + other);
    }

    /** The first value of the content. */
    public String first() {
        int end = content.indexOf(SEPARATOR);
        return end < 0 ? content : content.substring(0, end);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case BigDecimal number -> text(number.doubleValue());
            case Double number ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
