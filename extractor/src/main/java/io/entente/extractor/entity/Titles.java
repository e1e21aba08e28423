package io.entente.extractor.entity;

import java.util.Set;

/** Words before people's names: "Mr", "Gen", "President". */
final class Titles {

    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "gen",
            "col",
            "lt",
            "maj",
            "cmdr",
            "capt",
            "sgt",
            "adm",
            "sen",
            "rep",
            "gov",
            "sir",
            "lord",
            "lady",
            "dame",
            "prince",
            "princess",
            "sheikh",
            "ayatollah",
            "rev",
            "prof",
            "pastor",
            "imam",
            "mullah",
            "brig",
            "rear",
            "staff",
            "major",
            "colonel",
            "admiral",
            "brigadier",
            "captain",
            "sergeant",
            "lieutenant");
    private static final Set<String> HE =
            Set.of("mr", "sir", "lord", "prince", "king", "spokesman", "chairman", "congressman");
    private static final Set<String> SHE = Set.of(
            "mrs", "ms", "miss", "lady", "dame", "princess", "queen", "spokeswoman", "chairwoman", "congresswoman");

    private Titles() {}

    /** Whether the word is a title or an honorific: "Minister", "Gen". */
    static boolean isTitle(Gazetteer gazetteer, SentenceMentions sentence, int word) {
        return isHonorific(sentence, word)
                || gazetteer.roles().kind(sentence.lemma(word)).isPresent()
                || gazetteer.roles().office(sentence.lowerCase(word)).isPresent();
    }

    static boolean isHonorific(SentenceMentions sentence, int word) {
        return word >= 0 && HONORIFICS.contains(sentence.lowerCase(word).replace(".", ""));
    }

    /** Of the person whose name begins there, by title or by first name. */
    static Gender gender(Gazetteer gazetteer, SentenceMentions sentence, int begin) {
        String title = begin > 0 ? sentence.lowerCase(begin - 1).replace(".", "") : "";
        return HE.contains(title)
                ? Gender.MALE
                : SHE.contains(title) ? Gender.FEMALE : gazetteer.genderOf(sentence.form(begin));
    }

    /** "Mr Putin" is Putin by either word. */
    static void resolveHonorific(SentenceMentions sentence, int title) {
        int next = sentence.form(title + 1).equals(".") ? title + 2 : title + 1;
        boolean capital = Character.isUpperCase(sentence.form(title).codePointAt(0));
        if (capital
                && isHonorific(sentence, title)
                && next < sentence.tree().size()
                && sentence.resolution(title).isEmpty()) {
            sentence.resolution(next)
                    .filter(found -> found.actors().getFirst().type().equals("Person"))
                    .ifPresent(found -> sentence.resolve(title, title + 1, found));
        }
    }
}
