package io.entente.extractor.entity;

import io.entente.extractor.entity.BodyNouns.Kind;
import io.entente.extractor.entity.BodyNouns.Mark;
import io.entente.statement.Actor;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose "the army", "police" and "lawmakers" are. Every state has its own, so the noun needs no owner, and one infers it: the
 * country named with them before, the sentence's, the article's (associative anaphora). The nouns stand in {@link BodyNouns},
 * with what else narrows it down: where they act, who does what to whom.
 */
final class DomesticBodies {

    /** What who serves a state does to its own ruler: "the officers deposed President Rudolf". */
    private static final Set<String> TOPPLING =
            Set.of("topple", "depose", "oust", "overthrow", "unseat", "dethrone", "impeach");

    /** Governments that are none yet, or not for long, and so need no article that points: "a transitional government". */
    private static final Set<String> PASSING =
            Set.of("new", "transitional", "interim", "caretaker", "provisional", "next", "coalition");

    /** Who is told to be from elsewhere: "outside forces". */
    private static final Set<String> FOREIGN = Set.of(
            "outside",
            "external",
            "foreign",
            "hostile",
            "enemy",
            "international",
            "multinational",
            "neighbouring",
            "neighboring",
            "overseas",
            "occupying",
            "invading");

    /** What soldiers do to those of another state: "captured six soldiers". */
    private static final Set<String> FIGHTING = Set.of(
            "capture", "kill", "ambush", "wound", "injure", "shoot", "fight", "repel", "engage", "seize", "detain");

    /** What states do to officials of another one: "blacklisted seven officials", "imposed sanctions on three generals". */
    private static final Set<String> PUNISHING = Set.of("sanction", "blacklist", "freeze", "impose", "slap");

    private static final Set<String> BY_NAME = Set.of(NameKind.COUNTRY.rule(), NameKind.CAPITAL.rule());

    private final Discourse discourse;
    private final SoleCountry sole;
    private final Topic topic;
    private final Scenes scenes;
    private final Map<String, Actor> owners = new HashMap<>();

    DomesticBodies(Gazetteer gazetteer, Discourse discourse, Topic topic) {
        this.discourse = discourse;
        this.topic = topic;
        sole = new SoleCountry(gazetteer);
        scenes = new Scenes(sole);
    }

    /** Whether the noun names a body that every state has. */
    static boolean isInstitution(String lemma) {
        return BodyNouns.is(Kind.INSTITUTION, lemma);
    }

    /** Whether the noun names those who act or speak for a state, or for its people: "army", "police", "opposition". */
    static boolean isBody(String lemma) {
        return isInstitution(lemma) || BodyNouns.is(Kind.NATIONAL, lemma);
    }

    /** Whether the noun names people of no office. */
    static boolean isCommoner(String lemma) {
        return BodyNouns.is(Kind.COMMONER, lemma);
    }

    Optional<Resolution> resolve(SentenceMentions sentence, int noun) {
        String lemma = sentence.lemma(noun);
        boolean owned = isOwned(sentence, noun);
        Actor owner = owner(lemma);
        if (!owned && owner != null && NounPhrases.pointsBack(sentence, noun)) {
            return Optional.of(NounPhrases.resolution(
                    sentence, noun, List.of(owner), "institution of the country named with it before"));
        }
        Optional<Actor> toppled = owned ? Optional.empty() : ruledByWhomTheyTopple(sentence, noun);
        if (toppled.isPresent()) {
            return Optional.of(
                    NounPhrases.resolution(sentence, noun, List.of(toppled.get()), "those who topple their own ruler"));
        }
        boolean domestic = (isBody(lemma) || isCommoner(lemma))
                && !isNamed(sentence, noun)
                && !isForeign(sentence, noun)
                && !isPortfolio(sentence, noun)
                && !isAnother(sentence, noun)
                && !isOfSomebody(sentence, noun);
        boolean side = lemma.equals("opposition") && sentence.is(noun, "compound");
        return !owned && domestic && !side && !isAnonymous(sentence, noun)
                ? onlyCountry(sentence, noun)
                : Optional.empty();
    }

    /** "its parliament", "whose <i>Treasury</i> Secretary Sapt": the words before tell whose it is. */
    private static boolean isOwned(SentenceMentions sentence, int noun) {
        int at = noun;
        while (sentence.is(at, "compound") || sentence.tree().relation(at).equals("nmod:desc")) {
            at = sentence.tree().head(at);
            if (!sentence.dependents(at, "nmod:poss").isEmpty()) {
                return true;
            }
        }
        return !sentence.dependents(noun, "nmod:poss").isEmpty();
    }

    private @Nullable Actor owner(String lemma) {
        return Stream.concat(Stream.of(lemma), BodyNouns.bodies(lemma).stream())
                .map(owners::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** "Rome asked <i>the new government</i> to pay": a state that acts by its own name on those who rule acts on others'. */
    private static Set<Actor> actingOnOthers(SentenceMentions sentence, int noun) {
        OptionalInt acting = ClauseMates.actingWord(sentence, noun);
        boolean others = acting.isPresent()
                && (BodyNouns.is(Mark.RULER, sentence.lemma(noun))
                        || (BodyNouns.is(Mark.PETITIONED, sentence.lemma(noun))
                                && ClauseMates.isAddressed(sentence, noun)));
        return others
                ? sentence.resolution(acting.getAsInt())
                        .filter(found -> BY_NAME.contains(found.rule()))
                        .map(found -> Set.copyOf(sentence.together(acting.getAsInt())))
                        .orElse(Set.of())
                : Set.of();
    }

    private static boolean isCountry(Actor actor) {
        return actor.type().equals("Country");
    }

    /** Remembers whose institution it is: "the Sudanese army" is later "the army". */
    void belongs(SentenceMentions sentence, int noun, List<Actor> to) {
        String lemma = sentence.lemma(noun);
        if (to.size() == 1 && isInstitution(lemma)) {
            owners.put(lemma, to.getFirst());
        }
        if (to.size() == 1 && BodyNouns.is(Mark.POST, lemma)) {
            BodyNouns.all(Mark.POST).forEach(post -> owners.put(post, to.getFirst()));
        }
    }

    /** "officers of the guard toppled President Rudolf", "Rudolf was deposed by the army": of Rudolf's country. */
    private Optional<Actor> ruledByWhomTheyTopple(SentenceMentions sentence, int noun) {
        if (!isBody(sentence.lemma(noun))) {
            return Optional.empty();
        }
        int agent = noun;
        while (sentence.is(agent, "nmod") && sentence.preposition(agent).equals("of")) {
            agent = sentence.tree().head(agent);
        }
        int verb = sentence.tree().head(agent);
        boolean subject = sentence.tree().relation(agent).equals("nsubj");
        boolean passive =
                sentence.is(agent, "obl") && sentence.preposition(agent).equals("by");
        List<Integer> verbs = new ArrayList<>(sentence.dependents(noun, "acl:relcl"));
        if (verb >= 0 && (subject || passive)) {
            verbs.add(verb);
        }
        if (!passive) {
            // "soldiers stormed the palace and toppled President Rudolf"
            List.copyOf(verbs).forEach(each -> verbs.addAll(sentence.dependents(each, "conj")));
        }
        return verbs.stream()
                .filter(each -> TOPPLING.contains(sentence.lemma(each)))
                .flatMap(each -> sentence.dependents(each, passive ? "nsubj" : "obj").stream())
                .flatMap(victim -> sentence.resolution(victim).stream())
                .map(found -> found.actors().getFirst())
                .filter(actor -> actor.type().equals("Person"))
                .flatMap(actor -> sole.country(actor).stream())
                .findFirst();
    }

    /** "Erdogan has sacked judges": where the sentence tells of one country, its institutions are that country's. */
    private Optional<Resolution> onlyCountry(SentenceMentions sentence, int noun) {
        Set<Actor> others = new HashSet<>(actingOnOthers(sentence, noun));
        if (BodyNouns.is(Mark.LOCAL, sentence.lemma(noun))) {
            others.addAll(scenes.abroad(sentence, noun));
        }
        others.addAll(enemies(sentence, noun));
        Predicate<Actor> fits = actor -> !others.contains(actor);
        List<Actor> before = discourse.lately(
                sentence.index(),
                mention -> mention.sentence() == sentence.index() - 1,
                fits.and(DomesticBodies::isCountry));
        Optional<Actor> previous = before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
        Optional<Actor> ruled = ruledByThem(sentence, noun)
                .or(() -> BodyNouns.is(Mark.TOPICAL, sentence.lemma(noun))
                        ? topic.country(sentence.index())
                        : Optional.empty());
        boolean named = others.isEmpty() && sole.acts(sentence);
        return placed(sentence, noun)
                .or(() -> opening(sentence, noun))
                .or(() -> spokenAt(sentence, noun))
                .or(() -> BodyNouns.is(Mark.LOCAL, sentence.lemma(noun)) ? scenes.of(sentence, noun) : Optional.empty())
                .or(() -> ruled.filter(fits))
                .or(() -> sentence.is(noun, "compound")
                        ? sole.acting(sentence).filter(fits)
                        : sole.acting(sentence, fits))
                .or(() -> named ? Optional.empty() : previous)
                .or(() -> topical(sentence, noun)
                        ? topic.country(sentence.index()).filter(fits)
                        : Optional.empty())
                .map(country -> NounPhrases.resolution(
                        sentence, noun, List.of(country), "institution of the sentence's one country"));
    }

    /** "the parliament building in Strelsau": its place tells whose it is. */
    private Optional<Actor> placed(SentenceMentions sentence, int noun) {
        return sentence.is(noun, "compound")
                ? sole.within(sentence, sentence.tree().head(noun))
                : Optional.empty();
    }

    /** "A <i>foreign ministry</i> spokesman told reporters in Strelsau": where he speaks, whomever he speaks of. */
    private Optional<Actor> spokenAt(SentenceMentions sentence, int noun) {
        boolean attribute = sentence.is(noun, "compound") || sentence.is(noun, "nmod");
        int spokesman = attribute ? sentence.tree().head(noun) : -1;
        return spokesman >= 0 && sentence.lemma(spokesman).startsWith("spokes")
                ? scenes.of(sentence, spokesman)
                : Optional.empty();
    }

    /** "In Strelsau the senate voted": the senate of the capital before it. */
    private static Optional<Actor> opening(SentenceMentions sentence, int noun) {
        boolean opens = sentence.is(noun, "nsubj") && sentence.lowerCase(0).equals("in");
        return opens
                ? sentence.dependents(sentence.tree().head(noun), "obl").stream()
                        .filter(place ->
                                place < noun && sentence.preposition(place).equals("in"))
                        .flatMap(place -> sentence.resolution(place).stream())
                        .filter(found -> found.rule().equals(NameKind.CAPITAL.rule()))
                        .map(found -> found.actors().getFirst())
                        .filter(DomesticBodies::isCountry)
                        .findFirst()
                : Optional.empty();
    }

    /** "The army" is that of the country that the article is about; "US-backed forces" and "the minister" need not be. */
    private boolean topical(SentenceMentions sentence, int noun) {
        String lemma = sentence.lemma(noun);
        boolean body =
                isInstitution(lemma) || BodyNouns.is(Mark.COLLECTIVE, lemma) || NounPhrases.isPlural(sentence, noun);
        return body
                && sentence.dependents(noun, "amod").stream()
                        .noneMatch(word -> sentence.tree().token(word).xpos().startsWith("V"));
    }

    /** "Trade ministers met": those of many states. */
    private static boolean isPortfolio(SentenceMentions sentence, int noun) {
        return sentence.lemma(noun).equals("minister")
                && NounPhrases.isPlural(sentence, noun)
                && sentence.dependents(noun, "det", "nummod").isEmpty()
                && (!sentence.dependents(noun, "compound").isEmpty()
                        || sentence.dependents(noun, "amod").stream()
                                .anyMatch(word -> sentence.lowerCase(word).equals("foreign")));
    }

    /** "a rebuff from a government it once praised": not the one that the text is about. */
    private static boolean isAnother(SentenceMentions sentence, int noun) {
        return BodyNouns.is(Mark.RULER, sentence.lemma(noun))
                && !NounPhrases.isDefinite(sentence, noun)
                && sentence.dependents(noun, "amod", "compound").stream()
                        .noneMatch(word -> PASSING.contains(sentence.lowerCase(word)));
    }

    /** "outside forces", "foreign troops", but not "foreign ministers". */
    private static boolean isForeign(SentenceMentions sentence, int noun) {
        return sentence.dependents(noun, "amod", "compound").stream()
                .map(sentence::lowerCase)
                .anyMatch(word -> FOREIGN.contains(word)
                        && !((word.equals("foreign") || word.equals("external"))
                                && BodyNouns.is(Mark.FOREIGN, sentence.lemma(noun))));
    }

    /** "the government of Rudolf Rassendyll": of whoever he is. */
    static boolean isOfSomebody(SentenceMentions sentence, int noun) {
        return BodyNouns.is(Mark.RULER, sentence.lemma(noun))
                && sentence.dependents(noun, "nmod").stream()
                        .anyMatch(word -> word > noun
                                && sentence.preposition(word).equals("of")
                                && sentence.tree().token(word).upos() == Upos.PROPN);
    }

    /** "the junta then <i>ruling Strelsau</i>": of what it rules. */
    private static Optional<Actor> ruledByThem(SentenceMentions sentence, int noun) {
        // By the order of words: trees hang such a clause elsewhere at times.
        int verb = noun + 1;
        while (verb < sentence.tree().size() && sentence.tree().token(verb).upos() == Upos.ADV) {
            verb++;
        }
        boolean rules = verb < sentence.tree().size()
                && sentence.tree().token(verb).xpos().equals("VBG")
                && PronounWords.isIn("ruling", sentence.lemma(verb));
        return rules
                ? sentence.dependents(verb, "obj").stream()
                        .flatMap(ruled -> sentence.resolution(ruled).stream())
                        .map(found -> found.actors().getFirst())
                        .filter(DomesticBodies::isCountry)
                        .findFirst()
                : Optional.empty();
    }

    /** "Ruritanian troops captured <i>six soldiers</i>", "Ruritania froze the assets of <i>seven officials</i>": others' than its own. */
    private Set<Actor> enemies(SentenceMentions sentence, int noun) {
        int at = noun;
        while (sentence.is(at, "nmod") && sentence.preposition(at).equals("of")) {
            at = sentence.tree().head(at);
        }
        boolean acted = sentence.is(at, "obj") || sentence.is(at, "obl");
        String verb = acted ? sentence.lemma(sentence.tree().head(at)) : "";
        boolean fought = BodyNouns.is(Mark.FIGHTER, sentence.lemma(noun))
                && (FIGHTING.contains(verb) || PronounWords.isIn("outward", verb));
        Set<Actor> enemies = new HashSet<>();
        if (fought || PUNISHING.contains(verb)) {
            ClauseMates.actingOn(sentence, noun)
                    .forEach(actor -> sole.country(actor).ifPresent(enemies::add));
        }
        return enemies;
    }

    /** "Diplomats said": people who speak and are not told more of stay who they are. */
    private static boolean isAnonymous(SentenceMentions sentence, int noun) {
        return BodyNouns.is(Mark.ANONYMOUS, sentence.lemma(noun))
                && sentence.is(noun, "nsubj")
                && !NounPhrases.pointsBack(sentence, noun)
                && Quotations.isSpeech(sentence, sentence.tree().head(noun));
    }

    /** "Treasury officials" are those of the body of that name. */
    private static boolean isNamed(SentenceMentions sentence, int noun) {
        return sentence.dependents(noun, "compound").stream()
                .anyMatch(word -> sentence.tree().token(word).upos() == Upos.PROPN);
    }
}
