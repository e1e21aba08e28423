package io.entente.queries;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The values of a question's parameters: a String, LocalDate or Long each, or null where none is given. */
public final class Arguments {

    private final SequencedMap<String, @Nullable Object> values;

    private Arguments(SequencedMap<String, @Nullable Object> values) {
        this.values = values;
    }

    /**
     * Reads what a person gave.
     *
     * @param given texts by the parameters' names
     * @param names finds actors by name
     * @throws QuestionException if a parameter is unknown, missing, not what it should be, or the same as one that it must differ from
     */
    public static Arguments of(CannedQuery query, Map<String, String> given, ActorNames names) {
        knowAll(query, given);
        SequencedMap<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            String text = given.get(parameter.name());
            values.put(parameter.name(), value(query, parameter, text == null ? parameter.standard() : text, names));
        }
        query.parameters().forEach(parameter -> compare(query, parameter, values));
        return new Arguments(values);
    }

    /** Before anything else: who misspells a name that has to be given is told so, and not that it is missing. */
    private static void knowAll(CannedQuery query, Map<String, String> given) {
        List<String> known = query.parameters().stream().map(Parameter::name).toList();
        for (String name : new TreeSet<>(given.keySet())) {
            if (!known.contains(name)) {
                throw new QuestionException(query.id() + " has no parameter " + name + "."
                        + Likeness.didYouMean(Likeness.nearest(name, known))
                        + (known.isEmpty() ? " It takes none." : " It has " + String.join(", ", known)));
            }
        }
    }

    private static void compare(CannedQuery query, Parameter parameter, SequencedMap<String, @Nullable Object> values) {
        String other = parameter.otherThan();
        Object value = values.get(parameter.name());
        if (other != null && value != null && value.equals(values.get(other))) {
            throw new QuestionException("%s needs two different values: %s and %s are both %s"
                    .formatted(query.id(), other, parameter.name(), value));
        }
    }

    private static @Nullable Object value(
            CannedQuery query, Parameter parameter, @Nullable String text, ActorNames names) {
        if (text == null || text.isBlank()) {
            if (parameter.required()) {
                throw new QuestionException(query.id() + " needs " + parameter.name() + ": " + parameter.description()
                        + ", as " + parameter.name() + "=" + parameter.example());
            }
            return null;
        }
        try {
            return switch (parameter.type()) {
                case ACTOR -> actor(parameter, text.strip(), names);
                case RELATION -> RelationNames.read(parameter.name(), text);
                case TEXT -> text.strip();
                case DATE -> LocalDate.parse(text.strip());
                case NUMBER -> Long.parseUnsignedLong(text.strip());
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new QuestionException(
                    parameter.name() + "=" + text + ": should be like " + parameter.name() + "=" + parameter.example(),
                    e);
        }
    }

    private static String actor(Parameter parameter, String name, ActorNames names) {
        return names.id(name)
                .orElseThrow(() -> new QuestionException(parameter.name() + "=" + name
                        + ": nobody is known by that name." + Likeness.didYouMean(names.like(name))
                        + " An id is understood too, as " + parameter.example()));
    }

    /** The values by the parameters' names, in the question's order. */
    public Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }
}
