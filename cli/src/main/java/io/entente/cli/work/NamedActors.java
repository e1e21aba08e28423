package io.entente.cli.work;

import io.entente.extractor.entity.Gazetteer;
import io.entente.loader.StoreKind;
import io.entente.queries.ActorNames;
import io.entente.queries.Arguments;
import io.entente.queries.CannedQueries;
import io.entente.queries.CannedQuery;
import io.entente.queries.Likeness;
import io.entente.statement.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a person means by a name: the gazetteer knows names, capitals and codes; the graph knows whom else the articles name. */
public final class NamedActors implements ActorNames {

    private static final CannedQuery ACTORS = CannedQueries.named("actors").orElseThrow();
    private static final int ID = 0;
    private static final int NAME = 1;

    private final Gazetteer gazetteer;
    private final Questions questions;
    private final StoreKind store;
    private final Consumer<String> note;

    /**
     * @param store the store that is asked for names that the gazetteer lacks
     * @param note told what a name is taken for, where that is not plain
     */
    public NamedActors(Gazetteer gazetteer, Questions questions, StoreKind store, Consumer<String> note) {
        this.gazetteer = gazetteer;
        this.questions = questions;
        this.store = store;
        this.note = note;
    }

    @Override
    public Optional<String> id(String name) {
        Optional<Actor> known = gazetteer.named(name);
        if (known.isPresent()) {
            return Optional.of(taken(name, known.get().id(), known.get().name()));
        }
        for (ActorRow row : inGraph(name)) {
            if (name.equalsIgnoreCase(row.id()) || name.equalsIgnoreCase(row.name())) {
                return Optional.of(taken(name, row.id(), row.name()));
            }
        }
        return Optional.empty();
    }

    private String taken(String name, String id, String fullName) {
        if (!id.equals(name)) {
            note.accept("\"" + name + "\" is taken as " + id + (id.equals(fullName) ? "" : " (" + fullName + ")"));
        }
        return id;
    }

    @Override
    public List<String> like(String name) {
        String beginning = name.substring(0, Math.min(2, name.length()));
        Stream<String> inArticles = inGraph(beginning).stream().flatMap(row -> Stream.of(row.id(), row.name()));
        return Likeness.nearest(
                name, Stream.concat(gazetteer.spellings().stream(), inArticles).toList());
    }

    private List<ActorRow> inGraph(String words) {
        Map<String, String> given = Map.of("name", words, "limit", "1000");
        Arguments arguments = Arguments.of(ACTORS, given, ActorNames.idsOnly());
        List<ActorRow> actors = new ArrayList<>();
        for (List<@Nullable Object> row :
                questions.answer(store, ACTORS, arguments).rows()) {
            actors.add(new ActorRow(Objects.toString(row.get(ID), ""), Objects.toString(row.get(NAME), "")));
        }
        return actors;
    }

    /** An actor of the graph. */
    private record ActorRow(String id, String name) {}
}
