package io.entente.extractor.entity;

import io.entente.syntax.Upos;
import java.util.List;
import java.util.Set;

/** Questions about the noun phrase that a word heads. */
final class NounPhrases {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "any", "no", "another", "each", "every");
    private static final Set<String> DEMONSTRATIVE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> OTHER_THAN_NOW = Set.of(
            "former",
            "ex",
            "late",
            "deputy",
            "vice",
            "assistant",
            "acting",
            "next",
            "future",
            "previous",
            "interim",
            "junior",
            "senior",
            "then");
    /** Words of number and choice that are no part of a description's own words: "many rebels" are "rebels". */
    private static final Set<String> NOT_NAMING = Set.of(
            "many",
            "most",
            "some",
            "several",
            "few",
            "other",
            "more",
            "all",
            "various",
            "numerous",
            "unnamed",
            "certain",
            "such",
            "own",
            "both",
            "two",
            "three",
            "senior",
            "top",
            "local",
            "potential",
            "suspected",
            "alleged");

    private NounPhrases() {}

    /** First word of the phrase without what hangs on to it by a preposition: "Syrian rebels" of "the Syrian rebels in Idlib". */
    static int begin(SentenceMentions sentence, int noun) {
        int begin = noun;
        for (int word :
                sentence.dependents(noun, "amod", "compound", "nmod:poss", "det", "nummod", "nmod:desc", "flat")) {
            if (word < begin) {
                begin = Math.min(begin, leftmost(sentence, word));
            }
        }
        return begin;
    }

    private static int leftmost(SentenceMentions sentence, int word) {
        int left = word;
        for (int dependent : sentence.tree().dependents(word)) {
            left = Math.min(left, leftmost(sentence, dependent));
        }
        return left;
    }

    /** First word of what names the thing: articles, numbers and "many" left out. */
    static int namingBegin(SentenceMentions sentence, int noun) {
        int begin = begin(sentence, noun);
        while (begin < noun
                && (isDeterminer(sentence, begin)
                        || sentence.is(begin, "nummod")
                        || !Character.isLetter(sentence.form(begin).codePointAt(0))
                        || NOT_NAMING.contains(sentence.lowerCase(begin)))) {
            begin++;
        }
        return begin;
    }

    private static boolean isDeterminer(SentenceMentions sentence, int word) {
        Upos upos = sentence.tree().token(word).upos();
        return upos == Upos.DET || upos == Upos.PRON;
    }

    /** Whether the phrase speaks of one that the reader knows: "the minister", "Turkey's minister", "Minister X". */
    static boolean isDefinite(SentenceMentions sentence, int noun) {
        List<Integer> determiners = sentence.dependents(noun, "det");
        return determiners.stream().noneMatch(word -> INDEFINITE.contains(sentence.lowerCase(word)));
    }

    /** Whether it has an article or pronoun that points: "the group", "this country". */
    static boolean pointsBack(SentenceMentions sentence, int noun) {
        return sentence.dependents(noun, "det").stream()
                .anyMatch(word -> DEMONSTRATIVE.contains(sentence.lowerCase(word)));
    }

    static boolean isPlural(SentenceMentions sentence, int noun) {
        String xpos = sentence.tree().token(noun).xpos();
        return xpos.equals("NNS") || xpos.equals("NNPS");
    }

    /** Whether it is somebody else than the one in office: "the former president". */
    static boolean isNotInOffice(SentenceMentions sentence, int noun) {
        return sentence.dependents(noun, "amod", "compound", "advmod").stream()
                .anyMatch(word -> OTHER_THAN_NOW.contains(sentence.lowerCase(word)));
    }
}
