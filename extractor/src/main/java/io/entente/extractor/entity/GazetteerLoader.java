package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the gazetteer together from its files; refuses names of somebody whom no file introduces. */
final class GazetteerLoader {

    private static final List<String> LISTS =
            List.of("organizations.tsv", "blocs.tsv", "armed-groups.tsv", "parties.tsv", "media.tsv", "companies.tsv");

    private final NameIndex names = new NameIndex();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();

    Gazetteer load() {
        countries();
        organizations();
        places();
        people();
        Terms terms =
                new Terms(Table.read("terms.tsv").stream().map(this::term).toList(), Table.read("leading-offices.tsv"));
        Roles roles = new Roles(Table.read("roles.tsv"), Table.read("offices.tsv"));
        List<TableRow> epithets = new ArrayList<>(Table.read("country-kinds.tsv"));
        epithets.addAll(Table.read("epithets.tsv"));
        Shorthands shorthands = new Shorthands(
                Table.read("short-bodies.tsv"),
                epithets,
                Table.read("armed-groups.tsv"),
                Table.read("media.tsv"),
                Table.read("congresses.tsv"));
        Bonds bonds = new Bonds(Table.read("neighbours.tsv"), Table.read("colonial-rulers.tsv"));
        return new Gazetteer(
                names, Map.copyOf(actors), Map.copyOf(people), terms, roles, shorthands, bonds, givenNames());
    }

    /** Who has a name that only men, or only women, are given. */
    private static Map<String, Gender> givenNames() {
        Map<String, Gender> genders = new HashMap<>();
        Table.read("given-names.tsv")
                .forEach(row ->
                        genders.put(Spelling.canonical(row.require("name")), Gender.ofCode(row.require("gender"))));
        return genders;
    }

    private void countries() {
        for (TableRow row : Table.read("countries.tsv")) {
            String id = row.require("id");
            introduce(row, new Actor(id, row.require("name"), "Country", id, entity(row.get("wikidata"))));
            row.list("names").forEach(name -> names.add(name, new GazetteerName(NameKind.COUNTRY, id)));
        }
        for (TableRow row : Table.read("former-states.tsv")) {
            String id = row.require("id");
            introduce(row, new Actor(id, row.require("name"), "Country", id, null));
        }
        addNames("names.tsv", "country", "names", NameKind.COUNTRY);
        addNames("capitals.tsv", "country", "names", NameKind.CAPITAL);
        addNames("demonyms.tsv", "country", "adjectives", NameKind.DEMONYM);
        addNames("demonyms.tsv", "country", "people", NameKind.DEMONYM);
    }

    private void organizations() {
        Map<String, String> identifiers = new HashMap<>();
        Table.read("identifiers.tsv").forEach(row -> identifiers.put(row.require("id"), row.require("wikidata")));
        for (String file : LISTS) {
            NameKind kind = file.equals("blocs.tsv") ? NameKind.DEMONYM : NameKind.ORGANIZATION;
            for (TableRow row : Table.read(file)) {
                String id = row.require("id");
                String home = row.get("country").isEmpty() ? id : row.get("country");
                introduce(row, new Actor(id, id, row.require("type"), home, entity(identifiers.get(id))));
                names.add(id.equals("WEST") ? "the West" : id, new GazetteerName(kind, id));
                row.list("names").forEach(name -> names.add(name, new GazetteerName(kind, id)));
            }
        }
        addNames("organs.tsv", "actor", "names", NameKind.ORGAN);
    }

    private void places() {
        for (TableRow row : Table.read("regions.tsv")) {
            place(row, NameKind.AREA, List.of(row.require("name")), row.require("wikidata"));
        }
        for (TableRow row : Table.read("areas.tsv")) {
            place(row, NameKind.AREA, row.list("names"), null);
        }
        for (TableRow row : Table.read("cities.tsv")) {
            if (!actors.containsKey(row.require("name"))) {
                place(row, NameKind.CITY, List.of(row.require("name")), null);
            }
        }
    }

    private void place(TableRow row, NameKind kind, List<String> spellings, @Nullable String wikidata) {
        String id = row.require("name");
        Actor known = actors.get(id);
        String iri = wikidata == null && known != null ? known.iri() : entity(wikidata);
        actors.put(id, new Actor(id, id, "Place", row.require("country"), iri));
        spellings.forEach(name -> names.add(name, new GazetteerName(kind, id)));
    }

    private void people() {
        for (TableRow row : Table.read("people.tsv")) {
            String id = row.require("id");
            requireKnown(row, row.require("country"));
            people.put(id, new Person(id, Gender.ofCode(row.require("gender")), row.get("country"), row.list("short")));
            row.list("names").forEach(name -> names.add(name, new GazetteerName(NameKind.PERSON, id)));
            row.list("short").forEach(name -> names.add(name, new GazetteerName(NameKind.SHORT_NAME, id)));
        }
    }

    private Term term(TableRow row) {
        requireKnown(row, row.require("actor"));
        if (!people.containsKey(row.require("person"))) {
            throw unknown(row, row.require("person"), "people.tsv");
        }
        return Term.of(row);
    }

    private void addNames(String file, String idColumn, String namesColumn, NameKind kind) {
        for (TableRow row : Table.read(file)) {
            requireKnown(row, row.require(idColumn));
            row.list(namesColumn).forEach(name -> names.add(name, new GazetteerName(kind, row.require(idColumn))));
        }
    }

    private void introduce(TableRow row, Actor actor) {
        Actor other = actors.put(actor.id(), actor);
        if (other != null) {
            throw new IllegalStateException(row.file() + ", line " + row.line() + ": the id \"" + actor.id()
                    + "\" is already that of the " + other.type() + " " + other.name() + "; choose another");
        }
    }

    private void requireKnown(TableRow row, String id) {
        if (!actors.containsKey(id)) {
            throw unknown(row, id, "a file of actors");
        }
    }

    private static IllegalStateException unknown(TableRow row, String id, String where) {
        return new IllegalStateException(row.file() + ", line " + row.line() + ": \"" + id + "\" is not in " + where
                + "; add it there or mend the id");
    }

    private static @Nullable String entity(@Nullable String wikidata) {
        return wikidata == null || wikidata.isEmpty() ? null : "http://www.wikidata.org/entity/" + wikidata;
    }
}
