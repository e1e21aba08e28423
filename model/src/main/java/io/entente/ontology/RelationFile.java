package io.entente.ontology;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.entente.ontology.RelationFile.ExampleEntry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of a relation type's file, as they are written; checked on the way to a {@link RelationDefinition}. */
record RelationFile(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String iri,
        @JsonProperty(required = true) String definition,
        @Nullable String plover,
        @Nullable String cameo,
        @JsonProperty(required = true) boolean symmetric,
        @Nullable List<String> actor,
        @Nullable String object,
        @Nullable List<String> counterpart,
        @Nullable Boolean alone,
        @Nullable Boolean eachObject,
        @Nullable Boolean domestic,
        @Nullable Boolean understood,
        @Nullable List<String> expressions,
        @Nullable List<String> triggers,
        @Nullable List<ExampleEntry> examples) {

    record ExampleEntry(
            @JsonProperty(required = true) String text,
            @Nullable String published,
            @Nullable List<Gives> gives,
            @Nullable String nothing) {}

    record Gives(
            @JsonProperty(required = true) String actor,
            @Nullable String counterpart,
            @Nullable String object,
            @Nullable String polarity,
            @Nullable String certainty,
            @Nullable String source) {}

    RelationDefinition check(OntologyFile file, List<String> entityTypes, Map<String, List<String>> wordClasses) {
        if (!name.equals(file.stem())) {
            throw file.wrong(name, "the name \"" + name + "\" is not the file's: rename one of them");
        }
        if (!name.matches("[A-Z]+(_[A-Z]+)*")) {
            throw file.wrong(name, "the name \"" + name + "\" is an edge name: write it in capitals, joined by _");
        }
        if (!iri.matches("[a-z][A-Za-z]*")) {
            throw file.wrong(iri, "\"" + iri + "\" is no local name of a property: write it like \"suppliesTo\"");
        }
        if ((plover == null) != (cameo == null)) {
            throw file.wrong("plover", "plover and cameo stand together, or neither for a structural type");
        }
        if (cameo != null && !cameo.matches("\\d{3}")) {
            throw file.wrong(cameo, "\"" + cameo + "\" is no CAMEO code: write three digits in quotes");
        }
        List<Trigger> patterns = new ArrayList<>();
        for (String trigger : orEmpty(triggers)) {
            try {
                patterns.add(TriggerNotation.read(trigger, wordClasses));
            } catch (IllegalArgumentException e) {
                throw file.wrong(trigger, String.valueOf(e.getMessage()));
            }
        }
        List<Example> checked =
                orEmpty(examples).stream().map(each -> example(file, each)).toList();
        RelationType type = new RelationType(name, iri, definition, plover, cameo, symmetric, object);
        return new RelationDefinition(
                type,
                types(file, orEmpty(actor), entityTypes),
                types(file, orEmpty(counterpart), entityTypes),
                alone == null ? !symmetric : alone,
                Boolean.TRUE.equals(eachObject),
                Boolean.TRUE.equals(domestic),
                !Boolean.FALSE.equals(understood),
                orEmpty(expressions),
                patterns,
                checked);
    }

    private static List<String> types(OntologyFile file, List<String> names, List<String> known) {
        for (String name : names) {
            if (!known.contains(name)) {
                throw file.wrong(name, "\"" + name + "\" is no entity type; write one of " + known);
            }
        }
        return names;
    }

    private static Example example(OntologyFile file, ExampleEntry entry) {
        List<ExpectedStatement> expected = new ArrayList<>();
        for (Gives gives : orEmpty(entry.gives())) {
            String polarity = gives.polarity() == null ? "+" : gives.polarity();
            String certainty = gives.certainty() == null ? "certain" : gives.certainty();
            if (!List.of("+", "-").contains(polarity)) {
                throw file.wrong(entry.text(), "polarity is \"+\" or \"-\", not \"" + polarity + "\"");
            }
            if (!List.of("certain", "probable", "possible").contains(certainty)) {
                throw file.wrong(entry.text(), "certainty is certain, probable or possible, not \"" + certainty + "\"");
            }
            expected.add(new ExpectedStatement(
                    gives.actor(), gives.counterpart(), gives.object(), polarity, certainty, gives.source()));
        }
        if (expected.isEmpty() == (entry.nothing() == null)) {
            throw file.wrong(entry.text(), "an example has either \"gives\" or, with the reason, \"nothing\"");
        }
        try {
            LocalDate published = entry.published() == null ? null : LocalDate.parse(entry.published());
            return new Example(entry.text(), published, expected, entry.nothing());
        } catch (DateTimeException e) {
            throw file.wrong(entry.text(), "\"" + entry.published() + "\" is no date: write it like 2024-05-17");
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
