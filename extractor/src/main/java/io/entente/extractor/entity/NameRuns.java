package io.entente.extractor.entity;

import io.entente.syntax.Upos;
import java.util.Set;

/** Runs of words that may be a person's name: "Rami Haddad", "Majed al-Ansari". */
final class NameRuns {

    private static final Set<String> PARTICLES = Set.of(
            "abu", "al", "ben", "bin", "bint", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la",
            "ten", "ter", "ud", "ul", "van", "von");
    private static final Set<String> MONTHS = Set.of("March", "April", "May", "June", "August");
    private static final Set<String> BEFORE_MONTHS = Set.of(
            "in", "since", "by", "until", "till", "last", "next", "this", "of", "early", "late", "mid", "from",
            "through", "during");

    private final Gazetteer gazetteer;

    NameRuns(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** End of the run of name words that begins here; its begin if none does. */
    int end(SentenceMentions sentence, int begin) {
        if (!isNameWord(sentence, begin)) {
            return begin;
        }
        int end = begin + 1;
        while (end < sentence.tree().size()) {
            boolean particle = PARTICLES.contains(sentence.lowerCase(end))
                    || sentence.form(end).equals("-");
            boolean hyphenated = particle
                    && end + 2 < sentence.tree().size()
                    && sentence.form(end + 1).equals("-")
                    && isNameWord(sentence, end + 2);
            if (isNameWord(sentence, end)) {
                end++;
            } else if (isGivenNameOfTwo(sentence, begin, end)) {
                end += 2;
            } else if (hyphenated) {
                end += 3;
            } else if (particle && end + 1 < sentence.tree().size() && isNameWord(sentence, end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** "Kim Dae<i>-jung</i>", but not "Moon<i>-led</i>". */
    private static boolean isGivenNameOfTwo(SentenceMentions sentence, int begin, int hyphen) {
        return hyphen > begin + 1
                && hyphen + 1 < sentence.tree().size()
                && sentence.form(hyphen).equals("-")
                && sentence.tree().token(hyphen + 1).upos() == Upos.PROPN
                && sentence.is(hyphen + 1, "flat");
    }

    private boolean isNameWord(SentenceMentions sentence, int word) {
        String form = sentence.form(word);
        NameMatch name = sentence.nameAt(word);
        boolean free = name == null
                || sentence.resolution(word).isEmpty()
                || name.best().kind() == NameKind.CITY
                || (name.best().kind() == NameKind.SHORT_NAME && isPartOfLonger(sentence, name));
        return free
                && !isMonth(sentence, word)
                && sentence.tree().token(word).upos() == Upos.PROPN
                && Character.isUpperCase(form.codePointAt(0))
                && form.codePoints().noneMatch(Character::isDigit)
                && !Titles.isTitle(gazetteer, sentence, word)
                && !OrganizationNames.isBody(sentence, word)
                && !Waters.isNamedSo(form);
    }

    /** "In May the minister left" does not take up Theresa May. */
    private static boolean isMonth(SentenceMentions sentence, int word) {
        return word > 0 && MONTHS.contains(sentence.form(word)) && BEFORE_MONTHS.contains(sentence.lowerCase(word - 1));
    }

    /** "Ann <i>May</i>", "<i>May</i> Reed". */
    private static boolean isPartOfLonger(SentenceMentions sentence, NameMatch name) {
        int next = name.end();
        boolean first = next < sentence.tree().size()
                && sentence.is(next, "flat")
                && sentence.tree().head(next) == name.begin()
                && sentence.tree().token(next).upos() == Upos.PROPN;
        return first || (name.begin() > 0 && sentence.is(name.begin(), "flat"));
    }
}
