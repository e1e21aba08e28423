package io.entente.extractor.entity;

import io.entente.extractor.clause.LexicalClasses;
import io.entente.extractor.clause.UnderstoodSubject;
import io.entente.syntax.Upos;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Whom the grammar of a verb makes a pronoun mean, or forbids it to mean: in "Rome urged Veii to free its ships" they are Veii's. */
final class Antecedents {

    private static final Set<String> REFLEXIVE = Set.of("itself", "himself", "herself", "themselves");
    private static final Set<String> ADDRESSEE_CASES = Set.of("on", "upon", "to", "with");
    private static final Set<String> BOND_CASES = Set.of("with", "against", "on", "to", "for", "from");
    private static final Set<String> REASONS = Set.of("for", "over");

    private final Roles roles;
    private final Discourse discourse;

    Antecedents(Roles roles, Discourse discourse) {
        this.roles = roles;
        this.discourse = discourse;
    }

    /** The word that the pronoun means by the verb around it; empty if the verb does not tell. */
    Optional<Discourse.Mentioned> preferred(SentenceMentions sentence, int word) {
        OptionalInt here = controller(sentence, word);
        if (here.isEmpty()) {
            here = judged(sentence, word);
        }
        if (here.isEmpty()) {
            here = obliged(sentence, word);
        }
        if (here.isEmpty()) {
            here = reporting(sentence, word);
        }
        if (here.isEmpty()) {
            here = approached(sentence, word);
        }
        if (here.isEmpty()) {
            here = besideRelative(sentence, word);
        }
        return here.isPresent()
                ? Optional.of(new Discourse.Mentioned(
                        sentence,
                        here.getAsInt(),
                        sentence.resolution(here.getAsInt()).orElse(null)))
                : responding(sentence, word);
    }

    /** "When <i>he</i> had lost, <i>Rudolf</i> left": who acts in the clause that follows, if he goes by a name. */
    Optional<Discourse.Mentioned> ahead(SentenceMentions sentence, int word) {
        int clause = sentence.tree().head(word);
        while (clause >= 0 && !(sentence.is(clause, "advcl") && sentence.tree().head(clause) > clause)) {
            clause = sentence.tree().head(clause);
        }
        int main = clause < 0 ? -1 : sentence.tree().head(clause);
        return main < 0
                ? Optional.empty()
                : sentence.dependents(main, "nsubj").stream()
                        .filter(subject ->
                                subject > word && sentence.tree().token(subject).upos() == Upos.PROPN)
                        .filter(subject -> sentence.resolution(subject)
                                .filter(Resolution::identified)
                                .isPresent())
                        .map(subject -> new Discourse.Mentioned(
                                sentence, subject, sentence.resolution(subject).orElse(null)))
                        .findFirst();
    }

    /** Whether the pronoun's owner is not the one who acts: "Rome bombed <i>its</i> ports". */
    boolean isOutward(SentenceMentions sentence, int word, Discourse.Mentioned subject) {
        if (!isPossessive(sentence, word) || subject.sentence() != sentence.index()) {
            return false;
        }
        int owned = sentence.tree().head(word);
        boolean object = sentence.is(owned, "obj")
                || (sentence.is(owned, "nsubj")
                        && sentence.tree().relation(owned).equals("nsubj:pass"));
        int verb = object ? sentence.tree().head(owned) : -1;
        if (verb < 0 || isOwn(sentence, owned) || !isOthers(sentence.lemma(verb), sentence.lemma(owned))) {
            return false;
        }
        OptionalInt acting = UnderstoodSubject.of(sentence.tree(), verb);
        return acting.isPresent() && acting.getAsInt() == subject.word();
    }

    /** Its ports are another's if they are bombed, its decision if it is condemned; its allies and soldiers may be one's own. */
    private boolean isOthers(String verb, String owned) {
        RoleKind role = roles.kind(owned).orElse(null);
        boolean belonging = role == RoleKind.RELATIONAL || role == RoleKind.KIN;
        return (PronounWords.isIn("outward", verb) && !belonging)
                || (PronounWords.isIn("stance", verb) && role == null);
    }

    /** "sold <i>it</i> corn", "invaded <i>it</i>", "ties with <i>it</i>": what this is done to is a state or body, and no event. */
    static boolean isDoneToState(SentenceMentions sentence, int word) {
        int head = sentence.tree().head(word);
        if (head < 0) {
            return false;
        }
        boolean object = sentence.is(word, "obj");
        boolean bond = (sentence.is(word, "nmod") || sentence.is(word, "obl"))
                && BOND_CASES.contains(sentence.preposition(word));
        return sentence.is(word, "iobj")
                || (object && PronounWords.isIn("upon", sentence.lemma(head)))
                || (object && isHeldToAccount(sentence, head))
                || (bond && isBond(sentence, head));
    }

    /** "held it to account", "found it guilty". */
    private static boolean isHeldToAccount(SentenceMentions sentence, int verb) {
        return sentence.dependents(verb, "xcomp", "obl").stream()
                .anyMatch(word -> PronounWords.isIn("answering", sentence.lemma(word)));
    }

    /** "ties", "cut ties". */
    private static boolean isBond(SentenceMentions sentence, int head) {
        return PronounWords.isIn("bond", sentence.lemma(head))
                || sentence.dependents(head, "obj", "nsubj:pass").stream()
                        .anyMatch(object -> PronounWords.isIn("bond", sentence.lemma(object)));
    }

    /** "The ship was sunk, <i>it</i> said": as a rule whoever acted in the sentence before. */
    static boolean isAside(SentenceMentions sentence, int word) {
        int verb = sentence.is(word, "nsubj") ? sentence.tree().head(word) : -1;
        return verb >= 0
                && Quotations.isSpeech(sentence, verb)
                && (sentence.is(verb, "parataxis")
                        || sentence.dependents(verb, "ccomp").stream().anyMatch(clause -> clause < word));
    }

    /** "its own people". */
    private static boolean isOwn(SentenceMentions sentence, int owned) {
        return sentence.dependents(owned, "amod").stream()
                .anyMatch(word -> sentence.lowerCase(word).equals("own"));
    }

    private static boolean isPossessive(SentenceMentions sentence, int word) {
        return sentence.tree().relation(word).equals("nmod:poss");
    }

    /** "Rome urged <i>Veii</i> to free its ships": who frees them. */
    private static OptionalInt controller(SentenceMentions sentence, int word) {
        if (!isPossessive(sentence, word) && !REFLEXIVE.contains(sentence.lowerCase(word))) {
            return OptionalInt.empty();
        }
        int verb = clause(sentence, word);
        boolean infinite = verb >= 0
                && sentence.dependents(verb, "nsubj").isEmpty()
                && (sentence.dependents(verb, "mark").stream()
                                .anyMatch(mark -> sentence.lowerCase(mark).equals("to"))
                        // "accused Veii of hiding its ships" may mean others'
                        || REFLEXIVE.contains(sentence.lowerCase(word)));
        return infinite ? UnderstoodSubject.of(sentence.tree(), verb) : OptionalInt.empty();
    }

    /** The verb in whose clause the word stands, or -1. */
    static int clause(SentenceMentions sentence, int word) {
        int at = sentence.tree().head(word);
        while (at >= 0 && sentence.tree().token(at).upos() != Upos.VERB) {
            at = sentence.tree().head(at);
        }
        return at;
    }

    /** "Rome thanked <i>Veii</i> for its help", "protested to <i>Veii</i> over its raid": whose help it was. */
    private static OptionalInt judged(SentenceMentions sentence, int word) {
        int reason = isPossessive(sentence, word) ? sentence.tree().head(word) : -1;
        if (reason < 0 || !REASONS.contains(sentence.preposition(reason)) || isOwn(sentence, reason)) {
            return OptionalInt.empty();
        }
        int above = sentence.tree().head(reason);
        boolean onVerb = above >= 0 && sentence.tree().token(above).upos() == Upos.VERB;
        int verb = onVerb || above < 0 ? above : sentence.tree().head(above);
        if (verb < 0 || !isJudgement(sentence, verb)) {
            return OptionalInt.empty();
        }
        return addressee(sentence, verb, reason);
    }

    private static boolean isJudgement(SentenceMentions sentence, int verb) {
        String lemma = sentence.lemma(verb);
        return LexicalClasses.isIn("object-gerund", lemma) || lemma.equals("protest") || lemma.equals("complain");
    }

    /** The object of the verb, or whom it turns to, before the word. */
    private static OptionalInt addressee(SentenceMentions sentence, int verb, int before) {
        for (int object : sentence.dependents(verb, "iobj", "obj", "nsubj:pass")) {
            if (object < before && sentence.resolution(object).isPresent()) {
                return OptionalInt.of(object);
            }
        }
        return sentence.dependents(verb, "obl").stream()
                .filter(word -> word < before && ADDRESSEE_CASES.contains(sentence.preposition(word)))
                .filter(word -> sentence.resolution(word).isPresent())
                .mapToInt(word -> word)
                .findFirst();
    }

    /** "Rome told <i>Veii</i> that it must leave": who is told what must be done. */
    private static OptionalInt obliged(SentenceMentions sentence, int word) {
        int clause = sentence.is(word, "nsubj") ? sentence.tree().head(word) : -1;
        int told = clause >= 0 && sentence.is(clause, "ccomp") ? sentence.tree().head(clause) : -1;
        boolean addressed = told >= 0 && LexicalClasses.isIn("addressee", sentence.lemma(told));
        boolean duty = addressed
                && (sentence.dependents(clause, "aux").stream()
                                .anyMatch(each ->
                                        sentence.tree().token(each).xpos().equals("MD")
                                                && PronounWords.isIn("duty", sentence.lemma(each)))
                        || isDuty(sentence, clause)
                        || isThreat(sentence, told, clause));
        return duty ? addressee(sentence, told, word) : OptionalInt.empty();
    }

    /** "<i>Rome</i> denies that it has left": who says or thinks so, unless these are its very words. */
    private static OptionalInt reporting(SentenceMentions sentence, int word) {
        int clause = sentence.is(word, "nsubj") ? sentence.tree().head(word) : -1;
        int told = clause >= 0 && sentence.is(clause, "ccomp") ? sentence.tree().head(clause) : -1;
        boolean reported = told >= 0
                && told < word
                && (Quotations.isSpeech(sentence, told) || PronounWords.isIn("thinking", sentence.lemma(told)))
                && !isQuoted(sentence, told, word);
        if (!reported) {
            return OptionalInt.empty();
        }
        return sentence.dependents(told, "nsubj").stream()
                .filter(subject ->
                        subject < told && !sentence.tree().relation(subject).equals("nsubj:pass"))
                .filter(subject -> sentence.resolution(subject).isPresent())
                .mapToInt(subject -> subject)
                .findFirst();
    }

    /** "Rome wrote to <i>Veii</i> to warn it", "met <i>Veii</i>, asking it for corn": whom it turns to first. */
    private static OptionalInt approached(SentenceMentions sentence, int word) {
        boolean object = sentence.is(word, "obj") || sentence.is(word, "iobj");
        int verb = object ? sentence.tree().head(word) : -1;
        boolean purpose = verb >= 0 && (sentence.is(verb, "advcl") || sentence.is(verb, "xcomp"));
        int first = purpose ? sentence.tree().head(verb) : -1;
        if (first < 0 || first > verb) {
            return OptionalInt.empty();
        }
        OptionalInt acting = UnderstoodSubject.of(sentence.tree(), verb);
        OptionalInt before = UnderstoodSubject.of(sentence.tree(), first);
        return acting.isPresent()
                        && acting.equals(before)
                        && !sentence.dependents(first, "iobj", "obj", "obl").isEmpty()
                ? other(sentence, addressee(sentence, first, verb), acting.getAsInt())
                : OptionalInt.empty();
    }

    /** "after <i>Rome</i> cut the tariffs that it had imposed": who acts in the clause that names them; whoever is blamed for them. */
    private static OptionalInt besideRelative(SentenceMentions sentence, int word) {
        int clause = sentence.is(word, "nsubj") ? sentence.tree().head(word) : -1;
        boolean relative = clause >= 0 && sentence.tree().relation(clause).equals("acl:relcl");
        int noun = relative ? sentence.tree().head(clause) : -1;
        int verb = noun >= 0 ? clause(sentence, noun) : -1;
        if (verb < 0 || verb > noun) {
            return OptionalInt.empty();
        }
        if (PronounWords.isIn("wanting", sentence.lemma(clause))) {
            // "sent Veii the corn that it had asked for"
            return receiver(sentence, verb);
        }
        if (isJudgement(sentence, verb)) {
            return addressee(sentence, verb, noun);
        }
        OptionalInt acting = isNaming(sentence, clause) ? speaking(sentence, verb) : acting(sentence, verb);
        return acting.isPresent()
                        && acting.getAsInt() < verb
                        && !sentence.together(acting.getAsInt()).isEmpty()
                ? acting
                : OptionalInt.empty();
    }

    /** The subject of the verb, also where it is understood of an infinitive or of a clause that a word begins. */
    private static OptionalInt acting(SentenceMentions sentence, int verb) {
        return sentence.dependents(verb, "nsubj", "mark").isEmpty()
                ? OptionalInt.empty()
                : UnderstoodSubject.of(sentence.tree(), verb);
    }

    /** "urged Veii to end <i>what it called</i> a raid". */
    private static boolean isNaming(SentenceMentions sentence, int clause) {
        return sentence.tree().dependents(clause).stream()
                .anyMatch(each -> sentence.lowerCase(each).equals("what"));
    }

    /** "<i>Rome</i> urged Veii to end what it called a raid": who urges, and not who ends. */
    private static OptionalInt speaking(SentenceMentions sentence, int verb) {
        int above = verb;
        while (above >= 0 && sentence.dependents(above, "nsubj").isEmpty()) {
            above = sentence.tree().head(above);
        }
        return above < 0 ? OptionalInt.empty() : UnderstoodSubject.of(sentence.tree(), above);
    }

    /** "sent <i>Veii</i> corn". */
    private static OptionalInt receiver(SentenceMentions sentence, int verb) {
        return sentence.dependents(verb, "iobj").stream()
                .filter(word -> sentence.resolution(word).isPresent())
                .mapToInt(word -> word)
                .findFirst();
    }

    /** "sent its soldiers to help it": not those who are sent. */
    private static OptionalInt other(SentenceMentions sentence, OptionalInt word, int acting) {
        boolean same = word.isPresent() && sentence.together(acting).containsAll(sentence.together(word.getAsInt()));
        return same ? OptionalInt.empty() : word;
    }

    private static boolean isQuoted(SentenceMentions sentence, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(word -> sentence.tree().token(word).xpos().equals("``")
                        || sentence.form(word).equals("\"")
                        || sentence.form(word).equals("“"));
    }

    /** "had to leave": a verb above an infinitive. */
    private static boolean isDuty(SentenceMentions sentence, int clause) {
        return PronounWords.isIn("duty", sentence.lemma(clause))
                && !sentence.dependents(clause, "xcomp").isEmpty();
    }

    /** "warned Veii that it would <i>suffer</i>", "that it would be <i>isolated</i>": what is foretold to whoever is warned. */
    private static boolean isThreat(SentenceMentions sentence, int told, int clause) {
        boolean passive = sentence.dependents(clause, "nsubj").stream()
                .anyMatch(subject -> sentence.tree().relation(subject).equals("nsubj:pass"));
        return sentence.lemma(told).equals("warn")
                && (PronounWords.isIn("suffering", sentence.lemma(clause))
                        || (passive && PronounWords.isIn("suffered", sentence.lemma(clause))));
    }

    /** "Rome asked <i>Veii</i> to leave. It refused": who was asked in the sentence before. */
    private Optional<Discourse.Mentioned> responding(SentenceMentions sentence, int word) {
        int verb = sentence.is(word, "nsubj") && word <= 1 ? sentence.tree().head(word) : -1;
        if (verb < 0 || !PronounWords.isIn("responding", sentence.lemma(verb))) {
            return Optional.empty();
        }
        List<Discourse.Mentioned> before = discourse.inSentence(sentence.index() - 1, Integer.MAX_VALUE);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        SentenceMentions last = before.getFirst().in();
        int main = root(last);
        String lemma = last.lemma(main);
        boolean addressing = LexicalClasses.isIn("object-control", lemma)
                || LexicalClasses.isIn("object-gerund", lemma)
                || LexicalClasses.isIn("oblique-control", lemma)
                || LexicalClasses.isIn("addressee", lemma);
        OptionalInt to = addressing ? addressee(last, main, last.tree().size()) : OptionalInt.empty();
        return to.isPresent()
                ? Optional.of(new Discourse.Mentioned(
                        last, to.getAsInt(), last.resolution(to.getAsInt()).orElse(null)))
                : Optional.empty();
    }

    private static int root(SentenceMentions sentence) {
        int root = 0;
        while (sentence.tree().head(root) >= 0) {
            root = sentence.tree().head(root);
        }
        return root;
    }
}
