package io.entente.extractor.entity;

import io.entente.statement.Actor;
import io.entente.syntax.Upos;
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

    private static final int LONGEST_TITLE = 4;
    /** How titles go on after their noun: "secretary of state", "secretary-general". */
    private static final Set<String> CONTINUED = Set.of("of", "for", "-", "general", "in");

    /** Those who act on their own state as a rule, and are seldom foreigners. */
    private static final Set<String> CITIZENS = Set.of(
            "demonstrator",
            "protester",
            "protestor",
            "activist",
            "dissident",
            "opposition",
            "striker",
            "rioter",
            "crowd",
            "marcher",
            "looter",
            "mourner",
            "mob",
            "thousand");

    /** "a spokesman for the ministry, Flavia": the ministry is not Flavia. */
    private static final Set<String> IMPERSONAL = Set.of(
            "ministry",
            "government",
            "department",
            "office",
            "embassy",
            "agency",
            "council",
            "commission",
            "parliament",
            "army",
            "navy",
            "court",
            "party",
            "police",
            "group",
            "company",
            "bank",
            "union",
            "bloc",
            "alliance");

    /** "Thousands of Georgians" are Georgians. */
    private static final Set<String> QUANTITIES = Set.of("thousand", "crowd", "mob");

    private final Gazetteer gazetteer;
    private final Affiliations affiliations;
    private final TakenUp takenUp;
    private final SoleCountry sole;
    private final Topic topic;
    private final @Nullable LocalDate date;

    Descriptions(
            Gazetteer gazetteer, Affiliations affiliations, TakenUp takenUp, Topic topic, @Nullable LocalDate date) {
        this.topic = topic;
        this.gazetteer = gazetteer;
        this.affiliations = affiliations;
        this.takenUp = takenUp;
        sole = new SoleCountry(gazetteer);
        this.date = date;
    }

    /** Resolves the noun phrase that the word heads; empty if it is no actor. */
    Optional<Resolution> resolve(SentenceMentions sentence, int noun) {
        Optional<String> office = office(sentence, noun);
        Optional<RoleKind> kind = gazetteer.roles().kind(sentence.lemma(noun));
        if (office.isEmpty() && kind.isEmpty()) {
            return Optional.empty();
        }
        RoleKind role = kind.orElse(RoleKind.STATE);
        if (QUANTITIES.contains(sentence.lemma(noun))
                && !sentence.dependents(noun, "nmod").isEmpty()) {
            return membersOf(sentence, noun);
        }
        return namedWith(sentence, noun, role)
                .or(() -> office.flatMap(title -> holder(sentence, noun, title)))
                .or(() -> belonging(sentence, noun, role))
                .or(() -> takenUp.resolve(sentence, noun, office.orElse(null)))
                .or(() -> inOwnWords(sentence, noun, role));
    }

    /** "All three", "each of them": those of that number who were named last. */
    Optional<Resolution> counted(SentenceMentions sentence, int word) {
        return takenUp.counted(sentence, word);
    }

    /** "President Vladimir Putin", "the group, Hamas", "allies including Norway and Denmark": those named are meant. */
    private Optional<Resolution> namedWith(SentenceMentions sentence, int noun, RoleKind role) {
        int head = sentence.tree().head(noun);
        boolean title = sentence.tree().relation(noun).equals("nmod:desc") || sentence.is(noun, "compound");
        if (title && head > noun) {
            Optional<Resolution> person = sentence.resolution(head).filter(Descriptions::isPersonal);
            if (person.isPresent()) {
                return person;
            }
        }
        Optional<Resolution> next = nextName(sentence, noun);
        if (next.isPresent() && role != RoleKind.RELATIONAL && role != RoleKind.KIN) {
            return next;
        }
        Optional<Resolution> set = role == RoleKind.RELATIONAL ? setOff(sentence, noun) : Optional.empty();
        if (set.isPresent()) {
            return set;
        }
        if (sentence.is(noun, "appos") && head >= 0) {
            Optional<Resolution> described =
                    sentence.resolution(head).filter(found -> found.identified() && isNamed(sentence, head));
            if (described.isPresent() && role != RoleKind.RELATIONAL) {
                return described;
            }
        }
        for (int name : sentence.dependents(noun, "appos", "flat", "nmod:desc")) {
            boolean after = name > noun && isNamed(sentence, name);
            Optional<Resolution> found = sentence.resolution(name).filter(Resolution::identified);
            if (after && found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "Iran and its backer, Russia, signed": the name between commas, whatever the tree joins it to. */
    private static Optional<Resolution> setOff(SentenceMentions sentence, int noun) {
        int name = noun + 2;
        boolean comma = name < sentence.tree().size() && sentence.form(noun + 1).equals(",");
        NameMatch match = comma && !NounPhrases.isPlural(sentence, noun) ? sentence.nameAt(name) : null;
        boolean closed = match != null
                && match.end() + 1 < sentence.tree().size()
                && sentence.form(match.end()).equals(",")
                && !sentence.lowerCase(match.end() + 1).equals("and");
        boolean owned = !sentence.dependents(noun, "nmod:poss").isEmpty();
        return closed && owned ? sentence.resolution(name).filter(Resolution::identified) : Optional.empty();
    }

    /** "the prime minister, Erna Solberg," and "spokesman John Kirby": the name follows, with a comma or without. */
    private Optional<Resolution> nextName(SentenceMentions sentence, int noun) {
        int size = sentence.tree().size();
        int end = titleEnd(sentence, noun);
        boolean comma = end + 1 < size && sentence.form(end).equals(",");
        int name = comma ? end + 1 : end;
        if (name >= size
                || NounPhrases.isPlural(sentence, noun)
                || !NounPhrases.isDefinite(sentence, noun)
                || IMPERSONAL.contains(sentence.lemma(noun))) {
            return Optional.empty();
        }
        return sentence.resolution(name).filter(found -> isPersonal(found) && (!comma || closes(sentence, found)));
    }

    /** Whether a comma or the sentence's end closes the apposition. */
    private static boolean closes(SentenceMentions sentence, Resolution name) {
        for (int word = 0; word < sentence.tree().size(); word++) {
            if (sentence.tree().token(word).token().span().begin()
                    >= name.span().end()) {
                return sentence.tree().token(word).upos() == Upos.PUNCT;
            }
        }
        return true;
    }

    private static boolean isPersonal(Resolution resolution) {
        return resolution.actors().getFirst().type().equals("Person");
    }

    private static boolean isNamed(SentenceMentions sentence, int word) {
        NameMatch name = sentence.nameAt(word);
        return name == null
                ? Character.isUpperCase(sentence.form(word).codePointAt(0))
                : name.best().kind() != NameKind.DEMONYM;
    }

    /** "the Turkish president", "Norway's foreign minister", "the UN secretary general": who it was on the article's day. */
    private Optional<Resolution> holder(SentenceMentions sentence, int noun, String office) {
        boolean former = NounPhrases.isFormer(sentence, noun);
        if (NounPhrases.isPlural(sentence, noun)
                || !NounPhrases.isDefinite(sentence, noun)
                || (NounPhrases.isNotInOffice(sentence, noun) && !former)) {
            return Optional.empty();
        }
        List<Actor> owners = affiliations.of(sentence, noun);
        Optional<Actor> state = owners.size() != 1 ? Optional.empty() : affiliations.state(owners.getFirst());
        return state.flatMap(body -> former
                        ? namedHolder(body, office)
                        : organHolder(sentence, noun, body, office).or(() -> holder(body, office)))
                .map(person -> NounPhrases.resolution(
                        sentence, noun, List.of(gazetteer.actor(person, date)), "holder of the office"));
    }

    /** "the commission's president" is no president of the Union. */
    private Optional<String> organHolder(SentenceMentions sentence, int noun, Actor body, String office) {
        LocalDate day = date;
        return day == null
                ? Optional.empty()
                : sentence.dependents(noun, "nmod:poss", "nmod", "compound").stream()
                        .map(organ -> sentence.lemma(organ) + " " + office)
                        .flatMap(title -> gazetteer.roles().office(title).stream())
                        .flatMap(title -> gazetteer.holder(body.id(), title, day).stream())
                        .findFirst();
    }

    /** Who holds it on the article's day; without a day, the one of those named in the article who holds or held it. */
    private Optional<String> holder(Actor body, String office) {
        Optional<String> named = namedHolder(body, office);
        return date == null ? named : gazetteer.holder(body.id(), office, date).or(() -> named);
    }

    private Optional<String> namedHolder(Actor body, String office) {
        List<String> holders = topic.people().stream()
                .filter(person -> gazetteer.terms().everHeld(person, body.id(), office))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
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
                states(owners)
                        .map(states ->
                                NounPhrases.resolution(sentence, noun, states, "company or medium by its country"));
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
                        ? Optional.empty()
                        : Optional.of(NounPhrases.resolution(sentence, noun, peoples, "group by its people"));
            }
            case KIN -> Optional.empty();
        };
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
        return states(owners)
                .map(states -> ownWords(sentence, noun, states.getFirst().country(), "group by its country"));
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
                : Optional.of(ownWords(sentence, noun, home(sentence, noun, role), "description in its own words"));
    }

    /** "pro-Rudolf fighters" are at home where Rudolf is. */
    private static Optional<Actor> favoured(SentenceMentions sentence, int noun) {
        for (int word = noun - 1; word > 1; word--) {
            boolean favoured = sentence.form(word - 1).equals("-")
                    && sentence.lowerCase(word - 2).equals("pro");
            if (favoured) {
                return sentence.resolution(word)
                        .map(found -> found.actors().getFirst())
                        .filter(actor -> actor.type().equals("Person"));
            }
        }
        return Optional.empty();
    }

    /** "rebels in the hills of Ruritania" are at home there, and so are the protesters of whom a sentence on it tells. */
    private @Nullable String home(SentenceMentions sentence, int noun, RoleKind role) {
        if (role != RoleKind.NONSTATE) {
            return null;
        }
        return favoured(sentence, noun)
                .or(() -> sole.within(sentence, noun))
                .or(() -> CITIZENS.contains(sentence.lemma(noun))
                        ? sole.of(sentence).or(() -> topic.country(sentence.index()))
                        : Optional.empty())
                .map(Actor::country)
                .orElse(null);
    }

    private static Resolution ownWords(SentenceMentions sentence, int noun, @Nullable String country, String rule) {
        int begin = NounPhrases.namingBegin(sentence, noun);
        String words = sentence.text(begin, noun + 1);
        return Resolution.described(
                new Actor(words, words, "Group", country, null), words, sentence.span(begin, noun + 1), rule);
    }

    /** The office that the words before the noun, or after it ("secretary of state"), name together with it. */
    private Optional<String> office(SentenceMentions sentence, int noun) {
        for (int begin = Math.max(0, noun - LONGEST_TITLE); begin <= noun; begin++) {
            Optional<String> office = gazetteer.roles().office(title(sentence, begin, noun + 1));
            Optional<String> further = begin == noun ? officeWithComplement(sentence, noun) : Optional.empty();
            if (office.isPresent() || further.isPresent()) {
                return further.or(() -> office);
            }
        }
        return Optional.empty();
    }

    private Optional<String> officeWithComplement(SentenceMentions sentence, int noun) {
        int end = titleEnd(sentence, noun);
        return end == noun + 1 ? Optional.empty() : gazetteer.roles().office(title(sentence, noun, end));
    }

    /** Number after the last word of a title that goes on behind its noun: "Secretary of State", "Secretary-General". */
    private int titleEnd(SentenceMentions sentence, int noun) {
        boolean continued = noun + 1 < sentence.tree().size() && CONTINUED.contains(sentence.lowerCase(noun + 1));
        int end = continued ? Math.min(sentence.tree().size(), noun + LONGEST_TITLE + 1) : noun + 1;
        while (end > noun + 1
                && gazetteer.roles().office(title(sentence, noun, end)).isEmpty()) {
            end--;
        }
        return end;
    }

    private static String title(SentenceMentions sentence, int begin, int end) {
        StringBuilder title = new StringBuilder();
        for (int word = begin; word < end; word++) {
            boolean plural = word == end - 1 && NounPhrases.isPlural(sentence, word);
            title.append(title.isEmpty() ? "" : " ").append(plural ? sentence.lemma(word) : sentence.lowerCase(word));
        }
        return title.toString().replace(" - ", "-");
    }
}
