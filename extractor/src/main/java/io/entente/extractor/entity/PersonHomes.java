package io.entente.extractor.entity;

import io.entente.statement.Actor;
import io.entente.syntax.Upos;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom people act whom the gazetteer does not know: for whoever is named with their title or in apposition ("Ann Reed, the
 * Norwegian envoy"), else for whoever is understood: "the water minister, Ann Reed" is one of the country that the text is
 * about, and "the rebel commander Rudolf" one of its rebels.
 */
final class PersonHomes {

    /** Last words of titles that say for whom their holder acts: "defence minister". */
    private static final Set<String> OFFICES = Set.of(
            "minister", "secretary", "chief", "head", "ambassador", "commissioner", "governor", "envoy", "general");

    /** Who takes part in a country's politics, which the text need not name: "Senator Reed", "a former vice president". */
    private static final Set<String> POLITICIANS = Set.of(
            "minister",
            "president",
            "premier",
            "chancellor",
            "senator",
            "congressman",
            "congresswoman",
            "congressmember",
            "lawmaker",
            "legislator",
            "parliamentarian",
            "mp",
            "deputy",
            "governor",
            "mayor",
            "prosecutor",
            "judge",
            "justice",
            "politician",
            "candidate",
            "general",
            "colonel");

    /** Bodies that every country has: "Police chief Reed" and "opposition leader Reed" are at home like politicians. */
    private static final Set<String> BODIES =
            Set.of("police", "army", "navy", "military", "opposition", "intelligence", "union", "prison", "parliament");

    /** What somebody is called again of whom only a trade and a country were told. */
    private static final Set<String> UNNAMED = Set.of(
            "man",
            "woman",
            "suspect",
            "prisoner",
            "detainee",
            "fugitive",
            "captive",
            "defendant",
            "accused",
            "convict");

    /** Sentences back in which such a person is looked for. */
    private static final int REACH = 2;

    private final Gazetteer gazetteer;
    private final Affiliations affiliations;
    private final Discourse discourse;
    private final Topic topic;
    private final SoleCountry sole;
    private final Scenes scenes;

    PersonHomes(Gazetteer gazetteer, Affiliations affiliations, Discourse discourse, Topic topic) {
        this.gazetteer = gazetteer;
        this.affiliations = affiliations;
        this.discourse = discourse;
        this.topic = topic;
        sole = new SoleCountry(gazetteer);
        scenes = new Scenes(sole);
    }

    /** Whether the holder of a title that ends with that lemma acts for whoever is named with it. */
    static boolean isOffice(String lemma) {
        return OFFICES.contains(lemma);
    }

    /**
     * The country or organization for which the person acts; null if the text does not let it be known.
     *
     * @param begin first word of the name
     * @param head its head in the tree
     * @param title the word of the title before it; negative if it has none
     * @param described the noun that describes the person; negative if there is none
     */
    @Nullable
    String of(SentenceMentions sentence, int begin, int head, int title, int described) {
        NameMatch before = begin > 0 ? sentence.nameAt(begin - 1) : null;
        if (before != null && before.best().kind() == NameKind.DEMONYM) {
            // "the Briton Flavia Reed"
            return sentence.resolution(begin - 1)
                    .map(found -> found.actors().getFirst().country())
                    .orElse(null);
        }
        Optional<Actor> from = originOf(sentence, head);
        if (from.isPresent()) {
            return from.get().country();
        }
        for (int noun : new int[] {title, described}) {
            Optional<Actor> group = noun < 0 ? Optional.empty() : armedGroup(sentence, noun);
            if (group.isPresent()) {
                return group.get().country();
            }
        }
        for (int noun : new int[] {title, described, head}) {
            if (noun >= 0) {
                for (Actor owner : affiliations.of(sentence, noun)) {
                    return owner.country() == null ? owner.id() : owner.country();
                }
                if (noun != head && isSomebodysElse(sentence, noun)) {
                    return null;
                }
            }
        }
        if (title >= 0 && Titles.isHonorific(sentence, title)) {
            return spokesmanBefore(sentence);
        }
        for (int noun : new int[] {title, described}) {
            if (noun >= 0 && sentence.lemma(noun).startsWith("spokes")) {
                return speakingAt(sentence, noun).map(Actor::country).orElseGet(() -> bodyBefore(sentence, begin));
            }
        }
        Optional<Actor> people = byPeople(sentence, head).or(() -> introducedBefore(sentence, described));
        if (people.isPresent()) {
            return people.get().country();
        }
        return inOffice(sentence, begin, title)
                .or(() -> inPolitics(sentence, begin, title >= 0 ? title : described))
                .map(Actor::country)
                .orElse(null);
    }

    /** "Ann Reed of Norway": whatever is said of her and others together. */
    private static Optional<Actor> originOf(SentenceMentions sentence, int head) {
        return sentence.dependents(head, "nmod").stream()
                .filter(word -> word > head && sentence.preposition(word).equals("of"))
                .flatMap(word -> sentence.resolution(word).stream())
                .map(found -> found.actors().getFirst())
                .filter(actor -> actor.type().equals("Country"))
                .findFirst();
    }

    /** "its envoy", "the club's president", "the head of the charity": of one who is not known, and of no state for certain. */
    private static boolean isSomebodysElse(SentenceMentions sentence, int noun) {
        boolean owned = !sentence.dependents(noun, "nmod:poss").isEmpty();
        return owned
                || sentence.dependents(noun, "nmod").stream()
                        .filter(word ->
                                word > noun && sentence.preposition(word).equals("of"))
                        .anyMatch(word -> sentence.tree().token(word).upos() == Upos.NOUN
                                && NounPhrases.pointsBack(sentence, word)
                                && !NounPhrases.isPlural(sentence, word)
                                && !DomesticBodies.isBody(sentence.lemma(word)));
    }

    /** "Ann Reed, a Briton who ran the port". */
    private static Optional<Actor> byPeople(SentenceMentions sentence, int head) {
        return sentence.dependents(head, "appos").stream()
                .filter(word -> {
                    NameMatch name = sentence.nameAt(word);
                    return name != null && name.best().kind() == NameKind.DEMONYM;
                })
                .flatMap(word -> sentence.resolution(word).stream())
                .map(found -> found.actors().getFirst())
                .filter(actor -> actor.type().equals("Country"))
                .findFirst();
    }

    /** "Police arrested a Ruritanian singer. The man, Rudolf Rassendyll, …": a Ruritanian. */
    private Optional<Actor> introducedBefore(SentenceMentions sentence, int noun) {
        boolean again = noun >= 0
                && UNNAMED.contains(sentence.lemma(noun))
                && NounPhrases.pointsBack(sentence, noun)
                && sentence.dependents(noun, "amod", "compound", "nmod").isEmpty();
        if (!again) {
            return Optional.empty();
        }
        for (int back = 0; back <= REACH; back++) {
            for (Discourse.Mentioned mention :
                    discourse.inSentence(sentence.index() - back, back == 0 ? noun : Integer.MAX_VALUE)) {
                List<Actor> people =
                        isIntroduced(mention) ? affiliations.before(mention.in(), mention.word()) : List.of();
                if (people.size() == 1 && people.getFirst().type().equals("Country")) {
                    return Optional.of(people.getFirst());
                }
            }
        }
        return Optional.empty();
    }

    /** "a Ruritanian singer": by nationality, for the first time, and not by name. */
    private static boolean isIntroduced(Discourse.Mentioned mention) {
        SentenceMentions sentence = mention.in();
        return !NounPhrases.isDefinite(sentence, mention.word())
                && !NounPhrases.isPlural(sentence, mention.word())
                && sentence.dependents(mention.word(), "amod").stream().anyMatch(word -> {
                    NameMatch name = sentence.nameAt(word);
                    return name != null && name.best().kind() == NameKind.DEMONYM;
                });
    }

    /** "President Rudolf" in a sentence on Ruritania. */
    private Optional<Actor> inOffice(SentenceMentions sentence, int begin, int title) {
        boolean office = title >= 0
                && gazetteer.roles().office(sentence.lowerCase(title)).isPresent();
        boolean bare = office || (title >= 0 && OFFICES.contains(sentence.lemma(title)));
        if (!bare) {
            return Optional.empty();
        }
        // "STRELSAU - Foreign Secretary Rudolf": agencies name the country of none but foreign ministers
        Optional<Actor> found = topic.filedFrom();
        if (office) {
            return found.or(() -> sole.of(sentence))
                    .or(() -> actingBefore(sentence, begin))
                    .or(() -> topic.onlyCountry(sentence.index()));
        }
        return found.or(() -> actingBefore(sentence, begin));
    }

    /** "The water minister, Ann Reed": of the only country in the sentence, of whoever acted in the one before, of the article's. */
    private Optional<Actor> inPolitics(SentenceMentions sentence, int begin, int noun) {
        boolean ofBody = noun > 0 && BODIES.contains(sentence.lemma(noun - 1));
        if (noun < 0 || !(ofBody || POLITICIANS.contains(sentence.lemma(noun)))) {
            return Optional.empty();
        }
        return sole.of(sentence)
                .or(() -> sole.acts(sentence) ? Optional.empty() : actingInSentenceBefore(sentence, begin))
                .or(topic::filedFrom)
                .or(() -> topic.country(sentence.index()));
    }

    private Optional<Actor> actingInSentenceBefore(SentenceMentions sentence, int begin) {
        return discourse.subjectsBefore(sentence.index(), begin).stream()
                .filter(mention -> mention.sentence() < sentence.index())
                .flatMap(mention -> mention.known().stream())
                .filter(actor -> actor.type().equals("Country"))
                .findFirst();
    }

    /** "the guerrilla commander Rudolf": of the armed group that the article is about, and not of the country where it fights. */
    private Optional<Actor> armedGroup(SentenceMentions sentence, int noun) {
        boolean armed = TakenUp.isArmed(sentence.lemma(noun))
                || sentence.dependents(noun, "amod", "compound").stream()
                        .anyMatch(word -> TakenUp.isArmed(sentence.lemma(word)));
        return armed && affiliations.of(sentence, noun).isEmpty() ? topic.armedGroup() : Optional.empty();
    }

    /** "Ruritania closed the road, and Foreign Minister Rudolf summoned the Carpathian envoy": Ruritania's. */
    private static Optional<Actor> actingBefore(SentenceMentions sentence, int word) {
        return sentence.names().stream()
                .filter(name -> name.end() <= word)
                .filter(name ->
                        name.best().kind() == NameKind.COUNTRY || name.best().kind() == NameKind.CAPITAL)
                .filter(name -> sentence.is(sentence.head(name.begin(), name.end()), "nsubj"))
                .flatMap(name -> sentence.resolution(name.begin()).stream())
                .map(found -> found.actors().getFirst())
                .findFirst();
    }

    /** "The foreign ministry's spokeswoman, Ann Reed, told reporters in Strelsau": at home where she speaks. */
    private Optional<Actor> speakingAt(SentenceMentions sentence, int noun) {
        boolean ofBody = sentence.dependents(noun, "compound", "nmod").stream()
                .anyMatch(word -> DomesticBodies.isInstitution(sentence.lemma(word)));
        return ofBody ? scenes.of(sentence, noun) : Optional.empty();
    }

    /** "said the spokeswoman Ann Reed": of whoever was the last body to do something. */
    private @Nullable String bodyBefore(SentenceMentions sentence, int word) {
        return discourse.subjectsBefore(sentence.index(), word).stream()
                .flatMap(mention -> mention.known().stream())
                .filter(actor -> !actor.type().equals("Person") && !actor.type().equals("Place"))
                .findFirst()
                .map(actor -> actor.country() == null ? actor.id() : actor.country())
                .orElse(null);
    }

    /** "A Pentagon spokesman declined. Lt Ann Reed said": she is that spokesman, or speaks for the same body. */
    @Nullable
    String spokesmanBefore(SentenceMentions sentence) {
        for (int back = 0; back <= 2; back++) {
            for (Discourse.Mentioned mention : discourse.inSentence(sentence.index() - back, Integer.MAX_VALUE)) {
                if (mention.in().lemma(mention.word()).startsWith("spokes")
                        && !mention.actors().isEmpty()) {
                    return mention.actors().getFirst().country();
                }
            }
        }
        return null;
    }
}
