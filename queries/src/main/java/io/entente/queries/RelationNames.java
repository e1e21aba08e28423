package io.entente.queries;

import io.entente.ontology.Ontology;
import io.entente.ontology.RelationType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads relation types as a person types them: {@code supplies, sells to} for {@code SUPPLIES,SELLS_TO}. */
final class RelationNames {

    private static final List<String> ALL =
            Ontology.load().relationTypes().stream().map(RelationType::name).toList();

    private RelationNames() {}

    static String read(String parameter, String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> one(parameter, each))
                .collect(Collectors.joining(","));
    }

    private static String one(String parameter, String text) {
        String name = text.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        if (!ALL.contains(name)) {
            List<String> nearest = Likeness.nearest(name, ALL);
            throw new QuestionException(parameter + "=" + text + ": there is no such relation type."
                    + (nearest.isEmpty() ? " There are " + String.join(", ", ALL) : Likeness.didYouMean(nearest)));
        }
        return name;
    }
}
