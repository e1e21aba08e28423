package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in world politics, by name: countries, organizations, groups, companies, places and people, as the files of the
 * gazetteer list them. Immutable once loaded, and shared by threads.
 */
public final class Gazetteer {

    private final NameIndex names;
    private final Map<String, Actor> actors;
    private final Map<String, Person> people;
    private final Terms terms;
    private final Roles roles;
    private final Map<String, Gender> genders;
    private final Shorthands shorthands;
    private final Bonds bonds;

    Gazetteer(
            NameIndex names,
            Map<String, Actor> actors,
            Map<String, Person> people,
            Terms terms,
            Roles roles,
            Shorthands shorthands,
            Bonds bonds,
            Map<String, Gender> givenNames) {
        this.shorthands = shorthands;
        this.bonds = bonds;
        this.names = names;
        this.actors = actors;
        this.people = people;
        this.terms = terms;
        this.roles = roles;
        genders = new HashMap<>(givenNames);
        for (Person person : people.values()) {
            int blank = person.id().indexOf(' ');
            if (blank > 0 && !person.id().startsWith("King ") && !person.id().startsWith("Pope ")) {
                genders.merge(
                        Spelling.canonical(person.id().substring(0, blank)),
                        person.gender(),
                        (one, other) -> one == other ? one : Gender.UNKNOWN);
            }
        }
    }

    /**
     * Reads the files.
     *
     * @throws IllegalStateException if one is missing or has a bad row; the message names file and line
     */
    public static Gazetteer load() {
        return new GazetteerLoader().load();
    }

    /**
     * Whom a person means who types that name or id: "China", "beijing", "CHN", "putin"; empty if nobody is known by it. A
     * capital stands for its state, as in the news.
     */
    public Optional<Actor> named(String name) {
        String capitalized = name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Stream<String> meant = Stream.of(name, capitalized, name.toUpperCase(Locale.ROOT))
                .flatMap(spelling -> names.meanings(spelling).stream())
                .map(GazetteerName::id);
        return Stream.concat(meant, Stream.of(name))
                .filter(id -> actors.containsKey(id) || people.containsKey(id))
                .findFirst()
                .map(id -> actor(id, null));
    }

    /** Every name that {@link #named} knows, to look for the one that somebody misspelt. */
    public List<String> spellings() {
        return names.spellings().sorted().toList();
    }

    NameIndex names() {
        return names;
    }

    Terms terms() {
        return terms;
    }

    Roles roles() {
        return roles;
    }

    Shorthands shorthands() {
        return shorthands;
    }

    Bonds bonds() {
        return bonds;
    }

    /** The person by full name as in {@code people.tsv}. */
    Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /**
     * The actor with that id. A person acts for the country of the office held on the article's day.
     *
     * @throws IllegalArgumentException if the gazetteer does not know the id
     */
    Actor actor(String id, @Nullable LocalDate date) {
        Person person = people.get(id);
        if (person != null) {
            String country =
                    date == null ? person.home() : terms.actorOf(id, date).orElse(person.home());
            return new Actor(id, id, "Person", acting(country), null);
        }
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("the gazetteer does not know \"" + id + "\"");
        }
        return actor;
    }

    /** The actor with that id, if it is a country, an organization, a group, a company or a place. */
    Optional<Actor> find(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    private String acting(String id) {
        Actor actor = actors.get(id);
        return actor == null || actor.country() == null ? id : actor.country();
    }

    /** Of people who go by one short name, the one in office on that day, else the one who last was; empty if unclear. */
    Optional<Person> inOffice(List<String> ids, @Nullable LocalDate date) {
        if (date == null) {
            return ids.size() == 1 ? person(ids.getFirst()) : Optional.empty();
        }
        List<String> serving =
                ids.stream().filter(id -> terms.inOffice(id, date)).toList();
        return serving.size() == 1 ? person(serving.getFirst()) : Optional.empty();
    }

    /** Whether somebody in the gazetteer has that first name: so will others. */
    boolean isGivenName(String word) {
        return genders.containsKey(Spelling.canonical(word));
    }

    /** The gender of those in the gazetteer who have that first name, if it is one. */
    Gender genderOf(String givenName) {
        return genders.getOrDefault(Spelling.canonical(givenName), Gender.UNKNOWN);
    }

    /** The person with that first and last name. */
    Optional<Person> personNamed(String first, String last) {
        List<Piece> pieces = Piece.of(List.of(first, last));
        NameIndex.Spelled spelled = pieces.size() < 2 ? null : names.longest(pieces, 0);
        return spelled == null || spelled.words().size() < pieces.size()
                ? Optional.empty()
                : spelled.meanings().stream()
                        .flatMap(meaning -> person(meaning.id()).stream())
                        .findFirst();
    }

    /** Who was in that office, by title, on that day. */
    Optional<String> holder(String actor, String office, LocalDate date) {
        return office.equals("leader") ? terms.leader(actor, date) : terms.holder(actor, office, date);
    }
}
