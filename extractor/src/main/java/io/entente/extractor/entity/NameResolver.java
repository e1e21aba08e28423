package io.entente.extractor.entity;

import io.entente.statement.Actor;
import io.entente.syntax.Upos;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says whom the gazetteer's names mean in a sentence: by the article's day, and by whom it has introduced. */
final class NameResolver {

    /** Rule of names like "the Fund". */
    static final String SHORT_NAME = "short name of an organization";

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate date;
    private final Introductions introductions;
    private final Topic topic;

    NameResolver(Gazetteer gazetteer, @Nullable LocalDate date, Introductions introductions, Topic topic) {
        this.topic = topic;
        this.gazetteer = gazetteer;
        this.date = date;
        this.introductions = introductions;
    }

    void resolve(SentenceMentions sentence) {
        for (NameMatch name : sentence.names()) {
            meaning(sentence, name).ifPresent(resolution -> sentence.resolve(name.begin(), name.end(), resolution));
        }
        for (int word = 0; word < sentence.tree().size(); word++) {
            shortened(sentence, word);
        }
    }

    /** "Iran's National Security Council" is not the American one that goes by that name alone. */
    void placeOrgans(SentenceMentions sentence, Affiliations affiliations) {
        for (NameMatch name : sentence.names()) {
            if (name.best().kind() == NameKind.ORGAN) {
                List<Actor> owners = affiliations.before(sentence, name.begin());
                if (owners.size() == 1 && owners.getFirst().type().equals("Country")) {
                    sentence.overrule(
                            name.begin(),
                            name.end(),
                            named(sentence, name, owners.getFirst(), "organ of the country named with it"));
                } else if (owners.isEmpty()) {
                    congress(sentence, name);
                }
            }
        }
    }

    /** "President Castillo dissolved <i>Congress</i>": his own, where the article does not speak of America. */
    private void congress(SentenceMentions sentence, NameMatch name) {
        if (!sentence.text(name.begin(), name.end()).equals("Congress") || topic.namesPlainly("USA")) {
            return;
        }
        List<Actor> states = IntStream.range(0, sentence.tree().size())
                .mapToObj(sentence::resolution)
                .flatMap(Optional::stream)
                .flatMap(found -> found.actors().stream())
                .filter(actor -> actor.type().equals("Person"))
                .map(person -> String.valueOf(person.country()))
                .distinct()
                .flatMap(country -> gazetteer.find(country).stream())
                .toList();
        if (states.size() == 1
                && gazetteer.shorthands().hasCongress(states.getFirst().id())) {
            sentence.overrule(
                    name.begin(), name.end(), named(sentence, name, states.getFirst(), "congress of its president"));
        }
    }

    /** "Ruritanian Kurds" are a people at home in a state; "ethnic Ruritanians" are at home elsewhere. */
    void placePeoples(SentenceMentions sentence, Affiliations affiliations) {
        for (NameMatch name : sentence.names()) {
            if (name.best().kind() != NameKind.DEMONYM || !isPlural(sentence, name)) {
                continue;
            }
            Actor people = sentence.resolution(name.begin())
                    .map(found -> found.actors().getFirst())
                    .orElse(null);
            boolean ethnic =
                    name.begin() > 0 && sentence.lowerCase(name.begin() - 1).equals("ethnic");
            if (people == null || (!ethnic && !people.type().equals("Group"))) {
                continue;
            }
            List<Actor> owners =
                    ethnic ? affiliations.of(sentence, name.end() - 1) : affiliations.before(sentence, name.end() - 1);
            if (ethnic && owners.isEmpty()) {
                // "ethnic Ruritanians demonstrated in Carpathia": at home where they do it
                owners = sentence.names().stream()
                        .filter(other -> other.best().kind() == NameKind.COUNTRY
                                && sentence.preposition(other.end() - 1).equals("in"))
                        .flatMap(other -> sentence.resolution(other.begin()).stream())
                        .flatMap(found -> found.actors().stream())
                        .toList();
            }
            List<Actor> states = owners.stream()
                    .filter(actor -> actor.country() != null
                            && (actor.type().equals("Country") || actor.type().equals("Place"))
                            && !actor.id().equals(people.id()))
                    .toList();
            int begin = ethnic ? name.begin() - 1 : name.begin();
            String words = ethnic ? sentence.text(begin, name.end()) : people.id();
            if (states.size() == 1 || ethnic) {
                String home = states.size() == 1 ? states.getFirst().country() : null;
                Actor actor = new Actor(words, words, "Group", home, ethnic ? null : people.iri());
                sentence.overrule(
                        name.begin(), name.end(), named(sentence, name, actor, "people by the state it lives in"));
            }
        }
    }

    private static boolean isPlural(SentenceMentions sentence, NameMatch name) {
        String form = sentence.form(name.end() - 1);
        return form.endsWith("s") || form.endsWith("ese");
    }

    private Optional<Resolution> meaning(SentenceMentions sentence, NameMatch name) {
        String text = sentence.text(name.begin(), name.end());
        GazetteerName best = name.best();
        if (best.kind() == NameKind.PERSON) {
            Actor actor = gazetteer.actor(best.id(), date);
            gazetteer
                    .person(best.id())
                    .ifPresent(person -> introductions.person(actor, person.gender(), person.shortNames()));
            return Optional.of(named(sentence, name, actor, "person"));
        }
        if (best.kind() == NameKind.SHORT_NAME && !standsAlone(sentence, name)) {
            return Optional.empty();
        }
        if (best.kind() != NameKind.COUNTRY && best.kind() != NameKind.CAPITAL) {
            Optional<Introductions.Introduced> introduced = introductions.byShortName(text);
            if (introduced.isPresent()) {
                return Optional.of(named(sentence, name, introduced.get().actor(), "short name of one introduced"));
            }
        }
        if (best.kind() == NameKind.SHORT_NAME) {
            return wellKnown(sentence, name);
        }
        if (best.kind().isPlace() && !standsAlone(sentence, name)) {
            return Optional.empty();
        }
        if (text.equals("Brussels") && isUnion(sentence, name)) {
            return Optional.of(named(sentence, name, gazetteer.actor("EU", date), "Brussels for the European Union"));
        }
        Actor actor = gazetteer.actor(best.id(), date);
        return Optional.of(bothHalves(sentence, name, actor)
                .orElseGet(() -> named(sentence, name, actor, best.kind().rule())));
    }

    /** "North and <i>South Korea</i>": both. */
    private Optional<Resolution> bothHalves(SentenceMentions sentence, NameMatch name, Actor half) {
        int other = name.begin() - 2;
        boolean both = other >= 0
                && TakenUp.HALVES.contains(sentence.form(other))
                && sentence.lowerCase(other + 1).equals("and")
                && TakenUp.HALVES.contains(sentence.form(name.begin()))
                && name.end() == name.begin() + 2;
        return both
                ? gazetteer
                        .named(sentence.form(other) + " " + sentence.form(name.begin() + 1))
                        .map(first -> Resolution.of(
                                List.of(first, half),
                                sentence.text(other, name.end()),
                                sentence.span(other, name.end()),
                                "both halves of a country"))
                : Optional.empty();
    }

    /** "Brussels hopes" that means the Union, unless the article speaks of Belgium; "in Brussels" is a place. */
    private boolean isUnion(SentenceMentions sentence, NameMatch name) {
        String preposition = sentence.preposition(name.begin());
        return !preposition.equals("in")
                && !preposition.equals("to")
                && !preposition.equals("at")
                && !topic.namesPlainly("BEL");
    }

    /** "the Fund", "Commission officials": the organization of that noun which the article names. */
    private void shortened(SentenceMentions sentence, int word) {
        boolean capital = Character.isUpperCase(sentence.form(word).codePointAt(0));
        if (!capital || sentence.nameAt(word) != null || isInName(sentence, word)) {
            return;
        }
        topic.mostNamed(gazetteer.shorthands().bodies(sentence.form(word)))
                .ifPresent(body -> sentence.resolve(
                        word,
                        word + 1,
                        Resolution.of(List.of(body), sentence.form(word), sentence.span(word, word + 1), SHORT_NAME)));
    }

    /** Whether capitals stand beside it, as in "Security Council" and "Council Tax". */
    private static boolean isInName(SentenceMentions sentence, int word) {
        int next = word + 1;
        boolean after = next < sentence.tree().size()
                && Character.isUpperCase(sentence.form(next).codePointAt(0));
        boolean before = word > 0
                && Character.isUpperCase(sentence.form(word - 1).codePointAt(0))
                && !sentence.tree().token(word - 1).xpos().equals("DT");
        boolean of = next < sentence.tree().size() && sentence.lowerCase(next).equals("of");
        return after || before || of;
    }

    /** "Merkel said" in an article of 2010 needs no introduction. */
    private Optional<Resolution> wellKnown(SentenceMentions sentence, NameMatch name) {
        List<String> ids = name.meanings().stream()
                .filter(meaning -> meaning.kind() == NameKind.SHORT_NAME)
                .map(GazetteerName::id)
                .toList();
        Optional<Person> person = gazetteer.inOffice(ids, date);
        person.ifPresent(
                known -> introductions.person(gazetteer.actor(known.id(), date), known.gender(), known.shortNames()));
        return person.map(
                known -> named(sentence, name, gazetteer.actor(known.id(), date), "short name of one in office"));
    }

    private static Resolution named(SentenceMentions sentence, NameMatch name, Actor actor, String rule) {
        return Resolution.of(
                List.of(actor), sentence.text(name.begin(), name.end()), sentence.span(name.begin(), name.end()), rule);
    }

    /** Whether no other name's word leads or follows: in "Ron Johnson" and "Harris County" nobody of the gazetteer is meant. */
    private boolean standsAlone(SentenceMentions sentence, NameMatch name) {
        return IntStream.range(name.begin(), name.end())
                        .anyMatch(word -> sentence.tree().token(word).upos() == Upos.PROPN)
                && !isForeignPart(sentence, name, name.begin() - 1)
                && !isForeignPart(sentence, name, name.end());
    }

    private boolean isForeignPart(SentenceMentions sentence, NameMatch name, int neighbour) {
        if (neighbour < 0 || neighbour >= sentence.tree().size()) {
            return false;
        }
        boolean properNoun = sentence.tree().token(neighbour).upos() == Upos.PROPN
                && Character.isUpperCase(sentence.form(neighbour).codePointAt(0));
        int head = sentence.tree().head(neighbour);
        boolean tied =
                (head >= name.begin() && head < name.end()) || sentence.tree().head(name.begin()) == neighbour;
        boolean part = tied
                && (sentence.is(neighbour, "flat")
                        || sentence.is(name.begin(), "flat")
                        || sentence.is(name.begin(), "compound"));
        return properNoun
                && (part || isTorn(sentence, name, neighbour))
                && sentence.nameAt(neighbour) == null
                && !Titles.isTitle(gazetteer, sentence, neighbour);
    }

    /**
     * "the envoy, Ma Wendong": two names that hang on one noun alike, without a comma between them, are one, and so are two of
     * which the first is taken for the title of the second.
     */
    private static boolean isTorn(SentenceMentions sentence, NameMatch name, int neighbour) {
        int first = Math.min(neighbour, name.end() - 1);
        int second = Math.max(neighbour, name.begin());
        String relation = sentence.tree().relation(first);
        boolean alike = (relation.equals("appos") || relation.equals("conj"))
                && sentence.is(second, relation)
                && sentence.tree().head(first) == sentence.tree().head(second);
        return alike
                || (second == neighbour
                        && relation.equals("nmod:desc")
                        && sentence.tree().head(first) == second);
    }
}
