package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Pronouns for states and bodies: "it", "its", "they", "them"; nobody where another noun stands between. */
final class BodyPronouns {

    static final Set<String> NEUTER = Set.of("it", "its", "itself");

    static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");

    private final Discourse discourse;
    private final Antecedents antecedents;

    BodyPronouns(Discourse discourse, Antecedents antecedents) {
        this.discourse = discourse;
        this.antecedents = antecedents;
    }

    /** Whom "it" and "its" mean: the nearest subject that is one and no person. */
    Optional<List<Actor>> it(SentenceMentions sentence, int word) {
        Optional<List<Actor>> accused = accused(sentence, word);
        if (accused.isPresent()) {
            return accused;
        }
        // "An analyst said it had failed": no analyst is "it".
        Optional<List<Actor>> told = antecedents
                .preferred(sentence, word)
                .filter(mention -> !mention.known().isEmpty())
                .map(Discourse.Mentioned::together)
                .filter(actors -> actors.size() == 1 && !isPeople(actors))
                .or(() -> chained(sentence, word, false));
        if (told.isPresent()) {
            return told;
        }
        Set<Actor> acting = new HashSet<>(hosts(sentence, word));
        boolean outward = false;
        for (Discourse.Mentioned subject : subjects(sentence, word)) {
            List<Actor> actors = subject.together();
            boolean outwards = antecedents.isOutward(sentence, word, subject);
            outward |= outwards;
            if (outwards || ClauseMates.share(sentence, word, subject)) {
                acting.addAll(actors);
                continue;
            }
            if (!actors.isEmpty() && acting.containsAll(actors)) {
                continue;
            }
            List<Actor> others =
                    actors.stream().filter(actor -> !acting.contains(actor)).toList();
            if (outward && others.size() == 1 && actors.size() == 2 && !isPeople(others)) {
                // "Rome and Veii signed a pact under which Rome trains its navy"
                return Optional.of(others);
            }
            Optional<List<Actor>> sent =
                    sentence.lowerCase(word).equals("its") ? senders(sentence, subject) : Optional.empty();
            if (sent.isPresent()) {
                return sent;
            }
            boolean several = actors.size() > 1 || subject.plural();
            if (isPeople(actors) && sentence.lowerCase(word).equals("its")) {
                return bodyBetween(sentence, word, subject);
            }
            if (!actors.isEmpty() && !several && !isPeople(actors)) {
                boolean known =
                        subject.resolution() == null || subject.resolution().identified();
                return known ? Optional.of(actors) : Optional.empty();
            }
            if (subject.resolution() == null && !subject.plural() && !isReported(sentence, word, subject)) {
                // "The rate fell after China cut it": a thing that could be meant stands nearer.
                return Optional.empty();
            }
        }
        return outward
                ? named(sentence, word, acting).findFirst().map(Discourse.Mentioned::known)
                : antecedents
                        .ahead(sentence, word)
                        .map(Discourse.Mentioned::together)
                        .filter(actors -> actors.size() == 1 && !isPeople(actors));
    }

    /** Whom "they", "them" and "their" mean: the nearest subject that is several, else a body, and a state by its name last of all. */
    Optional<List<Actor>> they(SentenceMentions sentence, int word) {
        Optional<List<Actor>> told = antecedents
                .preferred(sentence, word)
                .map(Discourse.Mentioned::together)
                .filter(actors -> !actors.isEmpty() && !isPeople(actors))
                .or(() -> chained(sentence, word, true));
        if (told.isPresent()) {
            return told;
        }
        Optional<Discourse.Mentioned> whole = whole(sentence, word);
        if (whole.isPresent()) {
            return whole.map(Discourse.Mentioned::together).filter(actors -> !actors.isEmpty());
        }
        boolean possessive = sentence.tree().relation(word).equals("nmod:poss");
        boolean object = sentence.is(word, "obj") || sentence.is(word, "iobj");
        Set<Actor> upon = possessive ? Set.of() : ClauseMates.actingOn(sentence, word);
        Set<Actor> acting = new HashSet<>();
        Optional<List<Actor>> state = Optional.empty();
        for (Discourse.Mentioned subject : subjects(sentence, word)) {
            List<Actor> actors = subject.together();
            if (antecedents.isOutward(sentence, word, subject) || ClauseMates.share(sentence, word, subject)) {
                acting.addAll(actors);
                continue;
            }
            if (!actors.isEmpty()
                    && (acting.containsAll(actors)
                            || actors.stream().allMatch(actor -> ClauseMates.isOwnSide(upon, actor))
                            || Pronouns.isUnnamedPerson(subject))) {
                // neither "Rome and its envoy asked them", nor "the envoy said they had left"
                Optional<List<Actor>> parallel = upon.isEmpty() || subject.sentence() == sentence.index()
                        ? Optional.empty()
                        : actedUpon(subject.in(), Integer.MAX_VALUE, upon);
                if (parallel.isPresent()) {
                    return parallel;
                }
                continue;
            }
            Optional<List<Actor>> others = acting.isEmpty() ? Optional.empty() : actedUpon(sentence, word, acting);
            if (others.isPresent()) {
                return others;
            }
            if (actors.size() > 1 || (subject.plural() && !actors.isEmpty())) {
                return Optional.of(actors);
            }
            if (subject.resolution() == null && subject.plural() && !isReported(sentence, word, subject)) {
                return state;
            }
            boolean one = !actors.isEmpty() && !isPeople(actors) && !isPluralBetween(sentence, word, subject);
            if (one && object) {
                state = state.or(
                        () -> actors.getFirst().type().equals("Group") ? Optional.of(actors) : Optional.empty());
            } else if (one && (subject.isPlain() || subject.isCapital())) {
                state = state.or(() -> peopleAfter(sentence, word, subject)).or(() -> Optional.of(actors));
            } else if (one) {
                return peopleAfter(sentence, word, subject).or(() -> Optional.of(actors));
            }
        }
        Optional<List<Actor>> acted = actedUpon(sentence, word, acting);
        return acted.isPresent() ? acted : state;
    }

    /** "The envoy blamed Rome, a charge that <i>it</i> denies": whoever was named last and is not of the side that says so. */
    private Optional<List<Actor>> accused(SentenceMentions sentence, int word) {
        int clause = sentence.is(word, "nsubj") ? sentence.tree().head(word) : -1;
        int charge = clause >= 0 && sentence.is(clause, "acl") ? sentence.tree().head(clause) : -1;
        if (charge < 0
                || !PronounWords.isIn("charge", sentence.lemma(charge))
                || !PronounWords.isIn("responding", sentence.lemma(clause))
                || sentence.dependents(clause, "obj").stream().anyMatch(object -> object > clause)
                || !sentence.dependents(clause, "ccomp", "xcomp").isEmpty()) {
            return Optional.empty();
        }
        Set<Actor> accusing = new HashSet<>();
        discourse.inSentence(sentence.index(), charge).stream()
                .filter(Discourse.Mentioned::subject)
                .forEach(mention -> accusing.addAll(mention.known()));
        return named(sentence, charge, Set.of())
                .filter(mention -> !mention.subject())
                .map(Discourse.Mentioned::known)
                .filter(actors -> !ClauseMates.isOwnSide(accusing, actors.getFirst()))
                .findFirst();
    }

    /** "its embassy in Rome": Rome has none there. */
    private static Set<Actor> hosts(SentenceMentions sentence, int word) {
        int owned = sentence.tree().relation(word).equals("nmod:poss")
                ? sentence.tree().head(word)
                : -1;
        Set<Actor> hosts = new HashSet<>();
        if (owned >= 0 && SoleCountry.isMission(sentence.lemma(owned))) {
            int in = owned + 1;
            boolean placed =
                    in + 1 < sentence.tree().size() && sentence.lowerCase(in).matches("in|to|at");
            Optional<Resolution> place = placed ? sentence.resolution(in + 1) : Optional.empty();
            place.filter(Resolution::identified).ifPresent(found -> hosts.addAll(found.actors()));
        }
        return hosts;
    }

    /** "Observers from the Union said <i>its</i> rules were broken": those who sent them. */
    private static Optional<List<Actor>> senders(SentenceMentions sentence, Discourse.Mentioned subject) {
        boolean here = subject.sentence() == sentence.index() && subject.plural();
        return here
                ? sentence.dependents(subject.word(), "nmod").stream()
                        .filter(body -> sentence.preposition(body).matches("from|of|at|in"))
                        .flatMap(body -> sentence.resolution(body).stream())
                        .filter(Resolution::identified)
                        .map(Resolution::actors)
                        .filter(actors -> actors.size() == 1 && !isPeople(actors))
                        .findFirst()
                : Optional.empty();
    }

    /** "The ship carried soldiers, but few <i>of them</i> fought": the several named last in another clause. */
    private Optional<Discourse.Mentioned> whole(SentenceMentions sentence, int word) {
        boolean part = sentence.is(word, "nmod") && sentence.preposition(word).equals("of");
        if (!part) {
            return Optional.empty();
        }
        int clause = Antecedents.clause(sentence, word);
        Set<Actor> acting = ClauseMates.actingOn(sentence, word);
        Stream<Discourse.Mentioned> here = discourse.inSentence(sentence.index(), word).stream()
                .filter(mention -> mention.word() != sentence.tree().head(word)
                        && Antecedents.clause(sentence, mention.word()) != clause);
        Stream<Discourse.Mentioned> before = discourse.inSentence(sentence.index() - 1, Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(mention -> !mention.subject()));
        return Stream.concat(here, before)
                .filter(mention -> mention.plural() || mention.together().size() > 1)
                .filter(mention -> mention.together().isEmpty()
                        || mention.together().stream().noneMatch(acting::contains))
                .findFirst();
    }

    private static boolean isPeople(List<Actor> actors) {
        return actors.stream().anyMatch(actor -> actor.type().equals("Person"));
    }

    /** The subjects that the pronoun may take up, the likeliest first. */
    private List<Discourse.Mentioned> subjects(SentenceMentions sentence, int word) {
        List<Discourse.Mentioned> subjects = new ArrayList<>(discourse.subjectsBefore(sentence.index(), word));
        if (sentence.is(word, "nsubj")) {
            subjects.addAll(discourse.subjectsFurtherBack(sentence.index()));
        }
        if (Antecedents.isAside(sentence, word)) {
            subjects.sort(Comparator.comparing(subject -> subject.sentence() == sentence.index()));
        }
        return subjects;
    }

    /** "Rome closed its border with Veii and accused <i>it</i> of stealing": whoever was named last and does not act, else as any "it". */
    Optional<List<Actor>> addressed(SentenceMentions sentence, int word) {
        Set<Actor> acting = ClauseMates.actingOn(sentence, word);
        return named(sentence, word, acting)
                .filter(mention -> !mention.subject())
                .map(Discourse.Mentioned::known)
                .filter(actors -> !actors.getFirst().type().equals("Place"))
                .findFirst()
                .or(() -> it(sentence, word))
                .or(() -> otherBefore(sentence, acting));
    }

    /** "Rome accused Veii of theft. Its king told <i>it</i> to leave": the only one of the sentence before who does not act. */
    private Optional<List<Actor>> otherBefore(SentenceMentions sentence, Set<Actor> acting) {
        List<Actor> others = discourse.inSentence(sentence.index() - 1, Integer.MAX_VALUE).stream()
                .filter(mention -> !mention.plural())
                .flatMap(mention -> mention.known().stream())
                .filter(actor -> !actor.type().equals("Person") && !actor.type().equals("Place"))
                .filter(actor -> !ClauseMates.isOwnSide(acting, actor))
                .distinct()
                .toList();
        return others.size() == 1 ? Optional.of(others) : Optional.empty();
    }

    /** "Its allies waited while <i>it</i> armed": one and the same, unless it acts upon itself. */
    private Optional<List<Actor>> chained(SentenceMentions sentence, int word, boolean plural) {
        Set<String> pronouns = plural ? PLURAL : NEUTER;
        Set<Actor> acting = ClauseMates.actingOn(sentence, word);
        return discourse.inSentence(sentence.index(), word).stream()
                .filter(mention -> pronouns.contains(sentence.lowerCase(mention.word())))
                .filter(mention -> !isActedBetween(sentence, mention.word(), word, plural))
                .map(Discourse.Mentioned::known)
                .filter(actors -> !actors.isEmpty() && actors.stream().noneMatch(acting::contains))
                .findFirst();
    }

    /** "Rome and its allies demanded that Veii free <i>its</i> slaves": somebody else of that number acts nearer. */
    private boolean isActedBetween(SentenceMentions sentence, int from, int to, boolean plural) {
        return discourse.inSentence(sentence.index(), to).stream()
                .filter(mention -> mention.word() > from && mention.subject())
                .filter(mention -> !mention.known().isEmpty() && !isPeople(mention.known()))
                .anyMatch(mention -> mention.plural() == plural
                        && mention.verb() == Antecedents.clause(sentence, to)
                        && !ClauseMates.share(sentence, to, mention));
    }

    /** "Rome sold <i>it</i> corn", "invaded <i>it</i>": whoever acts elsewhere in the sentence, else who was named last, else who acted before. */
    Optional<List<Actor>> object(SentenceMentions sentence, int word) {
        Set<Actor> acting = ClauseMates.actingOn(sentence, word);
        List<Discourse.Mentioned> here = named(sentence, word, acting).toList();
        boolean given = sentence.is(word, "iobj");
        Optional<Discourse.Mentioned> subject =
                here.stream().filter(mention -> given && mention.subject()).findFirst();
        return subject.or(() -> here.stream().findFirst())
                .map(Discourse.Mentioned::known)
                .or(() -> it(sentence, word))
                .or(() -> otherBefore(sentence, acting));
    }

    /** The states and bodies of the sentence before the word, the nearest first, without those that act. */
    private Stream<Discourse.Mentioned> named(SentenceMentions sentence, int word, Set<Actor> acting) {
        return discourse.inSentence(sentence.index(), word).stream()
                .filter(mention -> !mention.modifier() && !mention.plural())
                .filter(mention -> mention.known().size() == 1
                        && !mention.known().getFirst().type().equals("Person")
                        && !acting.contains(mention.known().getFirst()));
    }

    /** "The army fired at the Swedes and warned <i>them</i>": those named last of whom it does not speak as acting. */
    private Optional<List<Actor>> actedUpon(SentenceMentions sentence, int word, Set<Actor> acting) {
        return discourse.inSentence(sentence.index(), word).stream()
                .filter(mention -> !mention.modifier() && !mention.subject())
                .filter(mention -> mention.plural() || mention.isPeople() || isArmedGroup(mention))
                .map(Discourse.Mentioned::known)
                .filter(actors ->
                        !actors.isEmpty() && actors.stream().noneMatch(actor -> ClauseMates.isOwnSide(acting, actor)))
                .findFirst();
    }

    /** "the Taliban" and "Hezbollah" are "them", whatever their form. */
    private static boolean isArmedGroup(Discourse.Mentioned mention) {
        return mention.in().nameAt(mention.word()) != null
                && mention.known().stream()
                        .anyMatch(actor ->
                                actor.type().equals("Group") && actor.id().equals(actor.country()));
    }

    /** "Mauritania took in Malians. <i>They</i> had fled": the people named after the state. */
    private Optional<List<Actor>> peopleAfter(SentenceMentions sentence, int word, Discourse.Mentioned subject) {
        return subject.sentence() == sentence.index() || !sentence.is(word, "nsubj")
                ? Optional.empty()
                : discourse.inSentence(subject.sentence(), Integer.MAX_VALUE).stream()
                        .filter(mention -> mention.word() > subject.word() && !mention.modifier())
                        .filter(mention -> mention.plural() && !mention.known().isEmpty())
                        .map(Discourse.Mentioned::together)
                        .findFirst();
    }

    /** "The agency said the closure had held up <i>its</i> lorries": the agency's, and not the closure's. */
    private static boolean isReported(SentenceMentions sentence, int word, Discourse.Mentioned subject) {
        boolean possessive = sentence.tree().relation(word).equals("nmod:poss");
        int verb = subject.sentence() == sentence.index() ? subject.verb() : -1;
        return possessive
                && verb >= 0
                && sentence.is(verb, "ccomp")
                && (Quotations.isSpeech(sentence, sentence.tree().head(verb))
                        || PronounWords.isIn(
                                "thinking", sentence.lemma(sentence.tree().head(verb))));
    }

    /** "Modi thanked Oman for its help": the one body between the person who acts and the pronoun. */
    private Optional<List<Actor>> bodyBetween(SentenceMentions sentence, int word, Discourse.Mentioned subject) {
        List<Actor> between = discourse.inSentence(sentence.index(), word).stream()
                .filter(mention -> mention.word() > subject.word() && subject.sentence() == sentence.index())
                .filter(mention -> !mention.modifier() && !mention.plural())
                .flatMap(mention -> mention.known().stream())
                .filter(actor -> !actor.type().equals("Person"))
                .distinct()
                .toList();
        return between.size() == 1 ? Optional.of(between) : Optional.empty();
    }

    /** "Poland shot down drones after they had crossed the border": the drones are nearer, and plural. */
    private boolean isPluralBetween(SentenceMentions sentence, int word, Discourse.Mentioned subject) {
        return discourse.inSentence(sentence.index(), word).stream()
                .filter(mention -> mention.sentence() != subject.sentence() || mention.word() > subject.word())
                .anyMatch(Discourse.Mentioned::plural);
    }
}
