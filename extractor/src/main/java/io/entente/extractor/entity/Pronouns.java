package io.entente.extractor.entity;

import io.entente.extractor.clause.LexicalClasses;
import io.entente.statement.Actor;
import io.entente.syntax.Upos;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun takes up: as a rule the nearest subject that agrees with it; nobody where another noun stands between. */
final class Pronouns {

    private static final Map<String, Gender> SINGULAR = Map.of(
            "he",
            Gender.MALE,
            "him",
            Gender.MALE,
            "his",
            Gender.MALE,
            "himself",
            Gender.MALE,
            "she",
            Gender.FEMALE,
            "her",
            Gender.FEMALE,
            "hers",
            Gender.FEMALE,
            "herself",
            Gender.FEMALE);
    private static final Set<String> SPEAKERS = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "myself");
    /** Verbs whose object is told or held to have done what a clause says. */
    private static final Set<String> ADDRESSING = Set.of("object-gerund", "object-control", "addressee");

    private static final Set<String> HOLDING_AGAINST = Set.of("of", "for", "against", "into", "from");
    /** Sentences back in which he or she is still looked for. */
    private static final int FURTHEST = 3;

    private static final Set<String> UNNAMED = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "diplomat",
            "official",
            "minister",
            "president",
            "general",
            "ambassador",
            "envoy",
            "commander",
            "leader",
            "officer",
            "adviser",
            "aide",
            "lawmaker",
            "senator",
            "soldier",
            "prosecutor",
            "premier",
            "king",
            "chief",
            "deputy",
            "secretary",
            "negotiator");

    private final Gazetteer gazetteer;
    private final Introductions introductions;
    private final Discourse discourse;
    private final Antecedents antecedents;
    private final BodyPronouns bodies;

    Pronouns(Gazetteer gazetteer, Introductions introductions, Discourse discourse) {
        this.gazetteer = gazetteer;
        this.introductions = introductions;
        this.discourse = discourse;
        antecedents = new Antecedents(gazetteer.roles(), discourse);
        bodies = new BodyPronouns(discourse, antecedents);
    }

    /** Resolves a pronoun of the third person; the speaker is who spoke last in a quotation. */
    Optional<Resolution> third(SentenceMentions sentence, int word, @Nullable Actor speaker) {
        String form = sentence.lowerCase(word);
        if (form.equals("whose")) {
            return antecedent(sentence, word);
        }
        Gender gender = SINGULAR.get(form);
        Optional<Actor> owner = ownerOfContent(sentence, word, gender).or(() -> coordinated(sentence, word, gender));
        if (owner.isPresent()) {
            return owner.map(
                    actor -> resolution(sentence, word, List.of(actor), "pronoun for whose plan or claim it is"));
        }
        if (gender != null) {
            return person(sentence, word, gender)
                    .or(() -> speakerOn(sentence, word, gender, speaker))
                    .or(() -> personFurtherBack(sentence, gender))
                    .map(actor -> resolution(sentence, word, List.of(actor), "pronoun for a person"));
        }
        if (form.equals("it") && isAddressed(sentence, word)) {
            return bodies.addressed(sentence, word)
                    .map(actors -> resolution(sentence, word, actors, "pronoun for a state or body that is addressed"));
        }
        if (form.equals("it") && Antecedents.isDoneToState(sentence, word)) {
            return bodies.object(sentence, word)
                    .map(actors -> resolution(sentence, word, actors, "pronoun for a state or body acted upon"));
        }
        if (form.equals("it") && isSaid(sentence, word)) {
            return Optional.empty();
        }
        boolean acts = sentence.is(word, "nsubj") || !form.equals("it") || opens(sentence, word);
        // "A spokesman denied it": an object "it" is as a rule the event, and no body.
        if (BodyPronouns.NEUTER.contains(form) && acts) {
            return bodies.it(sentence, word)
                    .map(actors -> resolution(sentence, word, actors, "pronoun for a state or body"));
        }
        if (BodyPronouns.PLURAL.contains(form)) {
            return bodies.they(sentence, word).map(actors -> resolution(sentence, word, actors, "plural pronoun"));
        }
        return Optional.empty();
    }

    /** "<i>it</i> is said": nobody. */
    private static boolean isSaid(SentenceMentions sentence, int word) {
        int verb = sentence.tree().head(word);
        return sentence.is(word, "nsubj")
                && !sentence.dependents(verb, "aux:pass").isEmpty()
                && Quotations.isSpeech(sentence, verb);
    }

    /** "accused <i>it</i> of stealing", "told <i>it</i> to leave": whoever is spoken to or of so can act. */
    private static boolean isAddressed(SentenceMentions sentence, int word) {
        int verb = sentence.tree().head(word);
        boolean object = verb >= 0 && (sentence.is(word, "obj") || sentence.is(word, "iobj"));
        String lemma = object ? sentence.tree().token(verb).lemma() : "";
        boolean speech = ADDRESSING.stream().anyMatch(kind -> LexicalClasses.isIn(kind, lemma));
        return speech
                && (!sentence.dependents(verb, "xcomp", "ccomp").isEmpty()
                        || sentence.dependents(verb, "advcl").stream()
                                .anyMatch(clause -> isHeldAgainst(sentence, clause)));
    }

    /** "accused it <i>of</i> stealing", "warned it <i>against</i> leaving", but not "criticized it because Rome left". */
    private static boolean isHeldAgainst(SentenceMentions sentence, int clause) {
        return sentence.dependents(clause, "mark", "case").stream()
                .map(sentence::lowerCase)
                .anyMatch(HOLDING_AGAINST::contains);
    }

    /** "<i>It</i> let him go": first before its verb, whatever the tree makes of it. */
    private static boolean opens(SentenceMentions sentence, int word) {
        return word == 0
                && sentence.tree().size() > 1
                && sentence.tree().token(1).xpos().startsWith("V");
    }

    /** "Austria, <i>whose</i> chancellor left": Austria's. */
    private static Optional<Resolution> antecedent(SentenceMentions sentence, int word) {
        int at = word;
        while (at >= 0 && !sentence.tree().relation(at).equals("acl:relcl")) {
            at = sentence.tree().head(at);
        }
        // "Austria, whose chancellor left, said": some trees take the clause for a second noun
        int before = word > 1 && sentence.form(word - 1).equals(",") ? word - 2 : -1;
        int noun = at < 0 ? before : sentence.tree().head(at);
        List<Actor> owners = noun < 0 ? List.of() : sentence.together(noun);
        if (owners.isEmpty() && before >= 0 && sentence.resolution(before).isPresent()) {
            // "a pact with Austria, whose chancellor left": others take it for the pact's
            owners = sentence.together(before);
        }
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(resolution(sentence, word, owners, "relative pronoun"));
    }

    /** "<i>Rome's</i> claim that <i>it</i> had won": the one whose claim it is. */
    private Optional<Actor> ownerOfContent(SentenceMentions sentence, int word, @Nullable Gender gender) {
        int clause = sentence.tree().head(word);
        boolean subject = sentence.is(word, "nsubj") && clause >= 0;
        if (!subject || !sentence.tree().relation(clause).equals("acl")) {
            return Optional.empty();
        }
        int noun = sentence.tree().head(clause);
        if (sentence.nameAt(noun) != null) {
            return Optional.empty();
        }
        return sentence.dependents(noun, "nmod:poss", "amod", "compound").stream()
                .flatMap(owner -> sentence.resolution(owner).stream())
                .filter(found -> found.identified() && found.actors().size() == 1)
                .map(found -> found.actors().getFirst())
                .filter(actor -> gender == null
                        ? !actor.type().equals("Person")
                        : actor.type().equals("Person") && gender(actor).agrees(gender))
                .findFirst();
    }

    /** "Rome and <i>its</i> allies": the one named first. */
    private Optional<Actor> coordinated(SentenceMentions sentence, int word, @Nullable Gender gender) {
        int owned = sentence.tree().head(word);
        boolean possessive = sentence.tree().relation(word).equals("nmod:poss") && owned > word;
        if (!possessive || !sentence.is(owned, "conj") || sentence.tree().head(owned) > word) {
            return Optional.empty();
        }
        return sentence.resolution(sentence.tree().head(owned))
                .filter(found -> found.actors().size() == 1)
                .map(found -> found.actors().getFirst())
                .filter(actor -> gender == null
                        ? !actor.type().equals("Person")
                        : actor.type().equals("Person") && gender(actor).agrees(gender));
    }

    /** Whether the word is "I", "we" or one of their forms. */
    static boolean isFirst(SentenceMentions sentence, int word) {
        String form = sentence.lowerCase(word);
        return sentence.resolution(word).isEmpty() && (SPEAKER.contains(form) || SPEAKERS.contains(form));
    }

    /** Resolves "I" and "we" in the words of the speaker; "we" is the side that he or she acts for. */
    Optional<Resolution> first(SentenceMentions sentence, int word, @Nullable Actor speaker) {
        String form = sentence.lowerCase(word);
        if (speaker == null || sentence.form(word).equals("US")) {
            return Optional.empty();
        }
        if (SPEAKER.contains(form)) {
            return Optional.of(resolution(sentence, word, List.of(speaker), "I of the speaker"));
        }
        if (SPEAKERS.contains(form)) {
            Optional<Actor> side = speaker.type().equals("Person")
                    ? Optional.ofNullable(speaker.country()).flatMap(gazetteer::find)
                    : Optional.of(speaker);
            return side.map(actor -> resolution(sentence, word, List.of(actor), "we of the speaker's side"));
        }
        return Optional.empty();
    }

    private static Resolution resolution(SentenceMentions sentence, int word, List<Actor> actors, String rule) {
        return Resolution.of(actors, sentence.form(word), sentence.span(word, word + 1), rule);
    }

    private Optional<Actor> person(SentenceMentions sentence, int word, Gender gender) {
        Optional<Actor> told = antecedents.preferred(sentence, word).stream()
                .flatMap(mention -> people(mention, gender).stream())
                .findFirst();
        if (told.isPresent()) {
            return told;
        }
        Optional<Actor> here = onlyOneHere(sentence, word, gender);
        for (Discourse.Mentioned subject : discourse.subjectsBefore(sentence.index(), word)) {
            if (subject.sentence() < sentence.index() && here.isPresent()) {
                return here;
            }
            List<Actor> people = isUnnamedPerson(subject) ? subject.known() : people(subject, gender);
            if (people.size() == 1 && !ClauseMates.share(sentence, word, subject)) {
                return Optional.of(people.getFirst());
            }
        }
        Optional<Actor> ahead = antecedents.ahead(sentence, word).stream()
                .flatMap(mention -> people(mention, gender).stream())
                .findFirst();
        if (ahead.isPresent()) {
            return ahead;
        }
        boolean possessive = sentence.tree().relation(word).equals("nmod:poss");
        Set<Actor> acting = possessive ? Set.of() : ClauseMates.actingOn(sentence, word);
        for (int back = 0; back <= 1; back++) {
            int before = back == 0 ? word : Integer.MAX_VALUE;
            List<Actor> people = discourse.inSentence(sentence.index() - back, before).stream()
                    .filter(mention -> !ClauseMates.share(sentence, word, mention))
                    .flatMap(mention -> people(mention, gender).stream())
                    .filter(actor -> !acting.contains(actor))
                    .distinct()
                    .toList();
            if (!people.isEmpty()) {
                return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The party left Rudolf's cabinet when <i>he</i> refused": the one person whom the clauses before the pronoun's own name. */
    private Optional<Actor> onlyOneHere(SentenceMentions sentence, int word, Gender gender) {
        int clause = sentence.is(word, "nsubj") ? sentence.tree().head(word) : -1;
        boolean dependent = clause >= 0 && (sentence.is(clause, "advcl") || sentence.is(clause, "ccomp"));
        List<Actor> people = dependent
                ? discourse.inSentence(sentence.index(), word).stream()
                        .filter(mention -> !mention.modifier())
                        .flatMap(mention -> people(mention, gender).stream())
                        .distinct()
                        .toList()
                : List.of();
        return people.size() == 1 && gender(people.getFirst()) == gender
                ? Optional.of(people.getFirst())
                : Optional.empty();
    }

    /** "It is late," he said: he who spoke in the sentences before. */
    private Optional<Actor> speakerOn(SentenceMentions sentence, int word, Gender gender, @Nullable Actor speaker) {
        boolean speaks = sentence.is(word, "nsubj")
                && Quotations.isSpeech(sentence, sentence.tree().head(word));
        return Optional.ofNullable(speaker)
                .filter(actor -> speaks
                        && (!actor.type().equals("Person") || gender(actor).agrees(gender)));
    }

    /** The one person who acted two or three sentences before, where nobody did since. */
    private Optional<Actor> personFurtherBack(SentenceMentions sentence, Gender gender) {
        for (int back = 2; back <= FURTHEST; back++) {
            List<Actor> people = discourse.inSentence(sentence.index() - back, Integer.MAX_VALUE).stream()
                    .filter(Discourse.Mentioned::subject)
                    .flatMap(mention -> people(mention, gender).stream())
                    .distinct()
                    .toList();
            if (!people.isEmpty()) {
                return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "A Norwegian diplomat said … He added": he speaks for Norway. */
    static boolean isUnnamedPerson(Discourse.Mentioned subject) {
        return subject.in().tree().token(subject.word()).upos() == Upos.NOUN
                && UNNAMED.contains(subject.in().lemma(subject.word()))
                && !subject.plural();
    }

    private List<Actor> people(Discourse.Mentioned mention, Gender gender) {
        return mention.actors().stream()
                .filter(actor -> actor.type().equals("Person") && gender(actor).agrees(gender))
                .toList();
    }

    private Gender gender(Actor actor) {
        return gazetteer
                .person(actor.id())
                .map(Person::gender)
                .or(() -> introductions.byFullName(actor.name()).map(Introductions.Introduced::gender))
                .orElse(Gender.UNKNOWN);
    }
}
