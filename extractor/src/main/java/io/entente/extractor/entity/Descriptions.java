package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a noun for people or bodies means: the one named with it ("the group, Hamas"), the holder of the office on the
 * article's day ("the Turkish president"), the state ("Syrian officials"), or somebody in the text's own words ("rebels").
 */
final class Descriptions {

    /** "Thousands of Georgians" are Georgians. */
    private static final Set<String> QUANTITIES = Set.of("thousand", "crowd", "mob");

    private static final Set<String> FORCES = Set.of("force", "militia", "army", "alliance", "fighter", "coalition");

    private final Gazetteer gazetteer;
    private final Affiliations affiliations;
    private final TakenUp takenUp;
    private final GroupHomes homes;
    private final OfficeHolders offices;
    private final NamedWith named;
    private final RegionalGroups regions;
    private final Topic topic;

    Descriptions(
            Gazetteer gazetteer, Affiliations affiliations, TakenUp takenUp, Topic topic, @Nullable LocalDate date) {
        this.gazetteer = gazetteer;
        this.affiliations = affiliations;
        this.takenUp = takenUp;
        homes = new GroupHomes(gazetteer, topic);
        offices = new OfficeHolders(gazetteer, affiliations, topic, date);
        named = new NamedWith(offices);
        regions = new RegionalGroups(gazetteer);
        this.topic = topic;
    }

    /** Resolves the noun phrase that the word heads; empty if it is no actor. */
    Optional<Resolution> resolve(SentenceMentions sentence, int noun) {
        Optional<Resolution> half = takenUp.half(sentence, noun).or(() -> takenUp.oneOfTwo(sentence, noun));
        if (half.isPresent()) {
            return half;
        }
        Optional<String> office = offices.title(sentence, noun);
        Optional<RoleKind> kind = gazetteer.roles().kind(sentence.lemma(noun));
        if (office.isEmpty() && kind.isEmpty()) {
            return Optional.empty();
        }
        RoleKind role = kind.orElse(RoleKind.STATE);
        if (QUANTITIES.contains(sentence.lemma(noun))
                && sentence.dependents(noun, "nmod").stream()
                        .anyMatch(word -> sentence.preposition(word).equals("of"))) {
            return membersOf(sentence, noun);
        }
        return named.resolve(sentence, noun, role)
                .or(() -> office.flatMap(title -> offices.holder(sentence, noun, title)))
                .or(() -> isNational(sentence, noun) ? Optional.empty() : takenUp.byKind(sentence, noun))
                .or(() -> regions.resolve(sentence, noun, role))
                .or(() -> belonging(sentence, noun, role))
                .or(() -> takenUp.resolve(sentence, noun, office.orElse(null)))
                .or(() -> inOwnWords(sentence, noun, role));
    }

    /** "All three", "each of them": those of that number who were named last. */
    Optional<Resolution> counted(SentenceMentions sentence, int word) {
        return takenUp.counted(sentence, word);
    }

    private Optional<Resolution> belonging(SentenceMentions sentence, int noun, RoleKind role) {
        Optional<Resolution> place = role == RoleKind.ASSET ? placeOf(sentence, noun) : Optional.empty();
        if (place.isPresent()) {
            return place;
        }
        List<Actor> owners = affiliations.of(sentence, noun);
        if (owners.isEmpty()) {
            return role == RoleKind.STATE ? membersOf(sentence, noun) : Optional.empty();
        }
        Optional<Resolution> forces = forcesOf(sentence, noun, owners);
        if (forces.isPresent()) {
            return forces;
        }
        if (role == RoleKind.ASSET && owners.size() == 1 && isNamedPlace(sentence, noun, owners.getFirst())) {
            return Optional.of(NounPhrases.resolution(sentence, noun, owners, "place by its name"));
        }
        return switch (role) {
            case STATE, ASSET ->
                states(owners).map(states -> {
                    takenUp.belongs(sentence, noun, states);
                    return NounPhrases.resolution(sentence, noun, states, "officials and bodies for the state");
                });
            case BUSINESS ->
                takenUp.company(sentence, noun, owners.getFirst())
                        .or(() -> states(owners)
                                .map(states -> NounPhrases.resolution(
                                        sentence, noun, states, "company or medium by its country")));
            case NONSTATE -> nonState(sentence, noun, owners);
            case OBSERVER ->
                states(owners)
                        .map(states ->
                                ownWords(sentence, noun, states.getFirst().country(), "observers by country"));
            case RELATIONAL -> {
                // "European allies" are Europeans and "NATO allies" are in NATO, "US allies" are not the US.
                List<Actor> peoples = owners.stream()
                        .filter(actor -> (isPeople(actor) || actor.type().equals("Organization"))
                                && !sentence.dependents(noun, "amod", "compound")
                                        .isEmpty())
                        .toList();
                yield peoples.isEmpty()
                        ? otherSide(sentence, noun, owners)
                        : Optional.of(NounPhrases.resolution(sentence, noun, peoples, "group by its people"));
            }
            case KIN -> Optional.empty();
        };
    }

    /** "the Kurdish-led forces", "the Kurdish force": the one of those of that people which the article names most. */
    private Optional<Resolution> forcesOf(SentenceMentions sentence, int noun, List<Actor> owners) {
        boolean people = owners.size() == 1 && owners.getFirst().type().equals("Group");
        boolean one = !NounPhrases.isPlural(sentence, noun) && NounPhrases.pointsBack(sentence, noun);
        if (!people || !FORCES.contains(sentence.lemma(noun)) || !(one || Affiliations.isLed(sentence, noun))) {
            return Optional.empty();
        }
        return topic.mostNamed(gazetteer.shorthands().bodies(owners.getFirst().id() + " force"))
                .map(force -> NounPhrases.resolution(sentence, noun, List.of(force), "force of a people"));
    }

    /** "the two Ruritanian ministers", "Flavia's two visits": they are told whose they are. */
    private boolean isNational(SentenceMentions sentence, int noun) {
        return !takenUp.tellsKind(sentence, noun)
                && affiliations.before(sentence, noun).stream()
                        .anyMatch(owner ->
                                owner.type().equals("Country") || owner.type().equals("Person"));
    }

    /** "its neighbour", "Ruritania's patron": another state than the one whose it is. */
    private Optional<Resolution> otherSide(SentenceMentions sentence, int noun, List<Actor> owners) {
        boolean owned = !sentence.dependents(noun, "nmod:poss").isEmpty();
        return owned && owners.size() == 1 ? takenUp.otherSide(sentence, noun, owners.getFirst()) : Optional.empty();
    }

    /** "the Kurdish enclave of Afrin", "the northern city of Idlib": the place itself. */
    private static Optional<Resolution> placeOf(SentenceMentions sentence, int noun) {
        return sentence.dependents(noun, "nmod").stream()
                .filter(word -> word > noun && sentence.preposition(word).equals("of"))
                .flatMap(word -> sentence.resolution(word).stream())
                .filter(found -> found.actors().getFirst().type().equals("Place"))
                .findFirst();
    }

    /** "members of the security council" are whoever the council is, named or not. */
    private static Optional<Resolution> membersOf(SentenceMentions sentence, int noun) {
        return sentence.dependents(noun, "nmod").stream()
                .filter(word -> word > noun && sentence.preposition(word).equals("of"))
                .flatMap(word -> sentence.resolution(word).stream())
                .findFirst();
    }

    /** "Idlib province", "the town of Kilis": the place, where "Aleppo's streets" would be Syria's. */
    private static boolean isNamedPlace(SentenceMentions sentence, int noun, Actor owner) {
        return owner.type().equals("Place")
                && sentence.dependents(noun, "nmod:poss").isEmpty();
    }

    /** "Hamas fighters" and "Kurdish militias" go by their group or people; "Syrian rebels" are not Syria, but at home there. */
    private Optional<Resolution> nonState(SentenceMentions sentence, int noun, List<Actor> owners) {
        List<Actor> groups = owners.stream()
                .filter(actor -> isPeople(actor) || actor.type().equals("Organization"))
                .toList();
        if (!groups.isEmpty()) {
            return Optional.of(NounPhrases.resolution(sentence, noun, groups, "members for their group"));
        }
        return states(owners).map(states -> {
            String country = states.getFirst().country();
            homes.belongs(sentence, noun, country);
            return ownWords(sentence, noun, country, "group by its country");
        });
    }

    private static boolean isPeople(Actor actor) {
        return actor.type().equals("Group") || actor.type().equals("Bloc");
    }

    private Optional<List<Actor>> states(List<Actor> owners) {
        Set<Actor> states = new LinkedHashSet<>();
        owners.forEach(owner -> affiliations.state(owner).ifPresent(states::add));
        return states.isEmpty() ? Optional.empty() : Optional.of(new ArrayList<>(states));
    }

    private Optional<Resolution> inOwnWords(SentenceMentions sentence, int noun, RoleKind role) {
        boolean attribute = sentence.is(noun, "compound") || sentence.is(noun, "amod") || sentence.is(noun, "advmod");
        return attribute || role == RoleKind.ASSET || role == RoleKind.KIN
                ? Optional.empty()
                : Optional.of(ownWords(sentence, noun, homes.of(sentence, noun, role), "description in its own words"));
    }

    private static Resolution ownWords(SentenceMentions sentence, int noun, @Nullable String country, String rule) {
        int begin = NounPhrases.namingBegin(sentence, noun);
        String words = sentence.text(begin, noun + 1);
        return Resolution.described(
                new Actor(words, words, "Group", country, null), words, sentence.span(begin, noun + 1), rule);
    }
}
