package io.entente.extractor.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who held which office when. */
final class Terms {

    /** The offices that "the leader" may mean where {@code leading-offices.tsv} says nothing. */
    private static final List<String> LEADING = List.of("leader", "president", "prime minister", "king");

    private final Map<String, List<Term>> byActor;
    private final Map<String, List<Term>> byPerson;
    private final Map<String, String> leading = new HashMap<>();

    Terms(List<Term> terms, List<TableRow> leadingOffices) {
        byActor = terms.stream().collect(Collectors.groupingBy(Term::actor));
        byPerson = terms.stream().collect(Collectors.groupingBy(Term::person));
        leadingOffices.forEach(row -> leading.put(row.require("country"), row.require("office")));
    }

    /** Who held the office on that day; of two in the month of a change, the one who came. */
    Optional<String> holder(String actor, String office, LocalDate date) {
        return byActor.getOrDefault(actor, List.of()).stream()
                .filter(term -> term.office().equals(office) && term.covers(date))
                .max(Comparator.comparing(Term::from))
                .map(Term::person);
    }

    /** Whom "the leader" of the country or organization meant on that day. */
    Optional<String> leader(String actor, LocalDate date) {
        String first = leading.get(actor);
        if (first != null) {
            Optional<String> holder = holder(actor, first, date);
            if (holder.isPresent()) {
                return holder;
            }
        }
        return LEADING.stream()
                .flatMap(office -> holder(actor, office, date).stream())
                .findFirst();
    }

    /** For whom the person acted on that day: by the office then held, else by the last one before. */
    Optional<String> actorOf(String person, LocalDate date) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .filter(term -> !term.from().isAfter(date))
                .max(Comparator.comparing(Term::from))
                .map(Term::actor);
    }

    /** Whether the person held an office on that day. */
    boolean inOffice(String person, LocalDate date) {
        return byPerson.getOrDefault(person, List.of()).stream().anyMatch(term -> term.covers(date));
    }

    /** Whether the person holds that office, or leads, on that day. */
    boolean holds(String person, String office, LocalDate date) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .anyMatch(term -> term.covers(date)
                        && (term.office().equals(office)
                                || (office.equals("leader") && LEADING.contains(term.office()))));
    }

    /** Whether the person holds, or held, that office. */
    boolean everHeld(String person, String office) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .anyMatch(term -> term.office().equals(office));
    }

    /** Whether the person holds, or held, that office there; any leading office for "leader". */
    boolean everHeld(String person, String actor, String office) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .anyMatch(term -> term.actor().equals(actor)
                        && (term.office().equals(office)
                                || (office.equals("leader")
                                        && (LEADING.contains(term.office())
                                                || term.office().equals(leading.get(actor))))));
    }

    /** The last day of the offices that the person held; {@link LocalDate#MIN} if there is none. */
    LocalDate lastDay(String person) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .map(Term::to)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
