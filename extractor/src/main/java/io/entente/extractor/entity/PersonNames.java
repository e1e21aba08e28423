package io.entente.extractor.entity;

import io.entente.statement.Actor;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds people whom the gazetteer does not know, by what the text says of them: "Syrian activist Rami Abdel", "Sheikh Walid",
 * "Jane Miller, director of the Harbour Institute". Whom they act for is who the title or the apposition names.
 */
final class PersonNames {

    private final Gazetteer gazetteer;
    private final Affiliations affiliations;
    private final Introductions introductions;
    private final @Nullable LocalDate date;
    private final PersonHomes homes;
    private final NameRuns runs;
    private final List<int[]> unsettled = new ArrayList<>();

    PersonNames(
            Gazetteer gazetteer,
            Affiliations affiliations,
            Introductions introductions,
            Discourse discourse,
            Topic topic,
            @Nullable LocalDate date) {
        this.date = date;
        this.gazetteer = gazetteer;
        this.affiliations = affiliations;
        this.introductions = introductions;
        homes = new PersonHomes(gazetteer, affiliations, discourse, topic);
        runs = new NameRuns(gazetteer);
    }

    /** Resolves the people's names in the sentence; {@code found} holds the words that a name finder took for people. */
    void resolve(SentenceMentions sentence, Set<Integer> found) {
        unsettled.clear();
        office(sentence);
        int word = 0;
        while (word < sentence.tree().size()) {
            int end = runs.end(sentence, word);
            if (end > word) {
                resolveRun(sentence, word, end, found);
                word = end;
            } else {
                word++;
            }
        }
        for (int title = 0; title + 1 < sentence.tree().size(); title++) {
            Titles.resolveHonorific(sentence, title);
        }
    }

    /** "its president, Flavia": whom she acts for is known once "its" is. Call when the pronouns are resolved. */
    void settle(SentenceMentions sentence) {
        for (int[] run : unsettled) {
            String country = country(sentence, run[0], run[1]);
            Actor known = sentence.resolution(run[0])
                    .map(found -> found.actors().getFirst())
                    .orElse(null);
            if (country != null && known != null && known.country() == null) {
                Actor actor = new Actor(known.id(), known.name(), known.type(), country, known.iri());
                introductions.person(actor, Titles.gender(gazetteer, sentence, run[0]), List.of());
                for (int word = 0; word < sentence.tree().size(); word++) {
                    Resolution found = sentence.resolution(word).orElse(null);
                    if (found != null && found.actors().equals(List.of(known))) {
                        sentence.overrule(
                                word,
                                word + 1,
                                Resolution.of(
                                        List.of(actor),
                                        found.mentions().getFirst().text(),
                                        found.span(),
                                        found.rule()));
                    }
                }
            }
        }
    }

    /** "the German defence minister, Ursula von der Leyen": what the text says of her office goes before what is known. */
    private void office(SentenceMentions sentence) {
        for (NameMatch name : sentence.names()) {
            Actor known = sentence.resolution(name.begin())
                    .filter(found -> name.best().kind() == NameKind.PERSON)
                    .map(found -> found.actors().getFirst())
                    .orElse(null);
            if (known == null) {
                continue;
            }
            int title = titleOf(sentence, name.begin());
            int noun =
                    title >= 0 ? title : description(sentence, name.begin(), sentence.head(name.begin(), name.end()));
            boolean office = noun >= 0
                    && (gazetteer.roles().office(sentence.lowerCase(noun)).isPresent()
                            || PersonHomes.isOffice(sentence.lemma(noun)));
            if (!office || NounPhrases.isNotInOffice(sentence, noun)) {
                continue;
            }
            List<Actor> bodies = affiliations.of(sentence, noun);
            if (bodies.size() == 1
                    && bodies.getFirst().country() != null
                    && !bodies.getFirst().type().equals("Person")) {
                String country = bodies.getFirst().country();
                Actor actor = new Actor(known.id(), known.name(), known.type(), country, known.iri());
                if (!actor.equals(known)) {
                    resolve(sentence, name.begin(), name.end(), actor, "person in the office that the text names");
                    gazetteer
                            .person(known.id())
                            .ifPresent(person -> introductions.person(actor, person.gender(), person.shortNames()));
                }
            }
        }
    }

    private void resolveRun(SentenceMentions sentence, int begin, int end, Set<Integer> found) {
        String text = sentence.text(begin, end);
        Optional<Introductions.Introduced> known = introductions
                .byFullName(text)
                .or(() -> introductions.byShortName(text))
                .or(() -> introductions.byGivenName(text));
        Optional<Person> inFull = middleNamesLeftOut(sentence, begin, end);
        if (inFull.isPresent()) {
            Actor actor = gazetteer.actor(inFull.get().id(), date);
            introductions.person(actor, inFull.get().gender(), inFull.get().shortNames());
            resolve(sentence, begin, end, actor, "person");
            return;
        }
        boolean titled = titleOf(sentence, begin) >= 0;
        boolean full = wordsIn(sentence, begin, end) > 1;
        if (known.isPresent() && known.get().actor().type().equals("Person")) {
            resolve(sentence, begin, end, known.get().actor(), "name of one introduced");
        } else if (!full
                && isSpeaker(sentence, begin)
                && sentence.resolution(begin).isEmpty()) {
            Actor actor = new Actor(text, text, "Person", homes.spokesmanBefore(sentence), null);
            introductions.person(actor, Gender.UNKNOWN, List.of());
            resolve(sentence, begin, end, actor, "name of one who speaks");
        } else if ((full && isPerson(sentence, begin, end, found, titled)) || Titles.isHonorific(sentence, begin - 1)) {
            Actor actor = new Actor(text, text, "Person", country(sentence, begin, end), null);
            if (actor.country() == null) {
                unsettled.add(new int[] {begin, end});
            }
            introductions.person(actor, Titles.gender(gazetteer, sentence, begin), List.of());
            resolve(sentence, begin, end, actor, titled ? "title and name" : "person named in the text");
        }
    }

    /** "Angela Dorothea Merkel" is Angela Merkel. */
    private Optional<Person> middleNamesLeftOut(SentenceMentions sentence, int begin, int end) {
        return end - begin < 3 ? Optional.empty() : gazetteer.personNamed(sentence.form(begin), sentence.form(end - 1));
    }

    private static void resolve(SentenceMentions sentence, int begin, int end, Actor actor, String rule) {
        String text = sentence.text(begin, end);
        sentence.overrule(begin, end, Resolution.of(List.of(actor), text, sentence.span(begin, end), rule));
    }

    private static long wordsIn(SentenceMentions sentence, int begin, int end) {
        return IntStream.range(begin, end)
                .filter(word -> Character.isUpperCase(sentence.form(word).codePointAt(0)))
                .count();
    }

    /** "Okello said": whoever speaks and goes by a name is a person, as a rule. */
    private static boolean isSpeaker(SentenceMentions sentence, int word) {
        return sentence.is(word, "nsubj")
                && sentence.dependents(word, "det").isEmpty()
                && Quotations.isSpeech(sentence, sentence.tree().head(word));
    }

    private int titleOf(SentenceMentions sentence, int begin) {
        int before = begin - 1;
        if (before >= 0 && sentence.form(before).equals(".") && before > 0) {
            before--;
        }
        return before >= 0 && Titles.isTitle(gazetteer, sentence, before) && !NounPhrases.isPlural(sentence, before)
                ? before
                : -1;
    }

    private boolean isPerson(SentenceMentions sentence, int begin, int end, Set<Integer> found, boolean titled) {
        boolean byFinder = found.contains(begin) && found.contains(end - 1);
        return titled
                || byFinder
                || gazetteer.isGivenName(sentence.form(begin))
                || description(sentence, begin, sentence.head(begin, end)) >= 0;
    }

    /** The noun that describes the person in apposition, either way round; negative if none. */
    private int description(SentenceMentions sentence, int begin, int head) {
        DependencyTree tree = sentence.tree();
        for (int apposition : sentence.dependents(head, "appos")) {
            if (Titles.isTitle(gazetteer, sentence, apposition)) {
                return apposition;
            }
        }
        int before = begin - 2;
        if (before >= 0 && sentence.form(begin - 1).equals(",") && isTitle(sentence, before)) {
            return titleOver(sentence, before);
        }
        if (sentence.is(head, "nsubj")
                && !sentence.dependents(tree.head(head), "cop").isEmpty()
                && Titles.isTitle(gazetteer, sentence, tree.head(head))) {
            return tree.head(head);
        }
        boolean described = sentence.is(head, "appos") && tree.head(head) != DependencyTree.ROOT;
        return described && isTitle(sentence, tree.head(head)) ? titleOver(sentence, tree.head(head)) : -1;
    }

    private boolean isTitle(SentenceMentions sentence, int word) {
        return Titles.isTitle(gazetteer, sentence, word) || PersonHomes.isOffice(sentence.lemma(word));
    }

    /** "the secretary <i>of state</i>, Flavia": she is the secretary. */
    private int titleOver(SentenceMentions sentence, int noun) {
        int over = sentence.tree().head(noun);
        boolean complement = sentence.is(noun, "nmod")
                && over >= 0
                && over < noun
                && sentence.preposition(noun).matches("of|for");
        return complement && isTitle(sentence, over) && !NounPhrases.isPlural(sentence, over) ? over : noun;
    }

    /** "two Ruritanian envoys, Rudolf and <i>Flavia</i>": what is said of several is said of each; negative if nothing is. */
    private int shared(SentenceMentions sentence, int head) {
        int first = sentence.tree().head(head);
        if (!sentence.is(head, "conj")
                || first < 0
                || sentence.tree().token(first).upos() != Upos.PROPN) {
            return -1;
        }
        int noun = description(sentence, first, first);
        // "the kings of Ruritania and Carpathia, Rudolf and Flavia": which of the two is left open
        return noun >= 0
                        && NounPhrases.isPlural(sentence, noun)
                        && affiliations.of(sentence, noun).size() == 1
                ? noun
                : -1;
    }

    private @Nullable String country(SentenceMentions sentence, int begin, int end) {
        int head = sentence.head(begin, end);
        int described = description(sentence, begin, head);
        return homes.of(
                sentence, begin, head, titleOf(sentence, begin), described < 0 ? shared(sentence, head) : described);
    }
}
