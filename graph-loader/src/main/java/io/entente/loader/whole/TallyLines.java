package io.entente.loader.whole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.entente.loader.store.RelationEnds;
import io.entente.loader.store.RelationTally;
import io.entente.ontology.Ontology;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A tally as a line that sorts by the relation's id, and back. */
final class TallyLines {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int ID_LENGTH = 32;

    private final Ontology ontology;

    TallyLines(Ontology ontology) {
        this.ontology = ontology;
    }

    static String line(RelationTally tally) {
        RelationEnds ends = tally.ends();
        ArrayNode array = JSON.createArrayNode()
                .add(ends.actor())
                .add(ends.type().name())
                .add(ends.object())
                .add(ends.counterpart())
                .add(tally.affirmed())
                .add(tally.denied())
                .add(tally.possible())
                .add(tally.articles())
                .add(text(tally.firstSeen()))
                .add(text(tally.lastSeen()));
        tally.speakers().forEach(array.addArray()::add);
        tally.origins().forEach(array.addArray()::add);
        return tally.id() + array;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static String id(String line) {
        return line.substring(0, ID_LENGTH);
    }

    RelationTally parse(String line) {
        JsonNode array;
        try {
            array = JSON.readTree(line.substring(ID_LENGTH));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of ours is broken: " + line, e);
        }
        String type = array.path(1).textValue();
        return new RelationTally(
                new RelationEnds(
                        array.path(0).textValue(),
                        ontology.relationType(type)
                                .orElseThrow(() -> new IllegalStateException(type + " is not in the ontology")),
                        array.path(2).textValue(),
                        array.path(3).textValue()),
                id(line),
                array.path(4).intValue(),
                array.path(5).intValue(),
                array.path(6).intValue(),
                array.path(7).intValue(),
                texts(array.path(10)),
                texts(array.path(11)),
                day(array.path(8).textValue()),
                day(array.path(9).textValue()));
    }

    private static SortedSet<String> texts(JsonNode array) {
        SortedSet<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.textValue()));
        return Collections.unmodifiableSortedSet(texts);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
