package io.entente.extractor.entity;

import io.entente.syntax.Upos;
import java.util.Optional;
import java.util.Set;

/** Descriptions that stand beside a name: "President Flavia", "the group, Hamas", "Iran and its main backer, Russia". */
final class NamedWith {

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

    private final OfficeHolders offices;

    NamedWith(OfficeHolders offices) {
        this.offices = offices;
    }

    /** "President Vladimir Putin", "the group, Hamas", "allies including Norway and Denmark": those named are meant. */
    Optional<Resolution> resolve(SentenceMentions sentence, int noun, RoleKind role) {
        int head = sentence.tree().head(noun);
        boolean title = sentence.tree().relation(noun).equals("nmod:desc") || sentence.is(noun, "compound");
        if (title && head > noun) {
            Optional<Resolution> person = sentence.resolution(head).filter(NamedWith::isPersonal);
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
        int end = offices.titleEnd(sentence, noun);
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
}
