package io.entente.extractor.entity;

import io.entente.statement.Actor;
import io.entente.syntax.TaggedToken;
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
    private static final Set<String> FORMER = Set.of("former", "ex", "late", "onetime");

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
        while (begin > 0) {
            TaggedToken before = sentence.tree().token(begin - 1);
            boolean pointer = before.upos() == Upos.DET || before.xpos().equals("PRP$");
            if (!pointer
                    && !before.xpos().equals("POS")
                    && before.upos() != Upos.NUM
                    && !describes(sentence, begin - 1)) {
                break;
            }
            begin--;
            if (pointer) {
                break;
            }
        }
        return begin;
    }

    /** First word of what names the thing: articles, numbers, owners and "many" left out. */
    static int namingBegin(SentenceMentions sentence, int noun) {
        int begin = noun;
        while (begin > 0 && describes(sentence, begin - 1) && !NOT_NAMING.contains(sentence.lowerCase(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** Whether the word may stand between the article and the noun: by its tag, as trees err there. */
    private static boolean describes(SentenceMentions sentence, int word) {
        TaggedToken token = sentence.tree().token(word);
        boolean hyphen = token.form().equals("-");
        boolean hyphenated = word > 0 && sentence.form(word - 1).equals("-");
        return switch (token.upos()) {
            case ADJ, NOUN, PROPN -> true;
            default ->
                (hyphen && word > 0)
                        || (hyphenated && Character.isLetter(token.form().codePointAt(0)));
        };
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

    /** Whether it is somebody who was in office: "the former president". */
    static boolean isFormer(SentenceMentions sentence, int noun) {
        return sentence.dependents(noun, "amod", "compound", "advmod").stream()
                .anyMatch(word -> FORMER.contains(sentence.lowerCase(word)));
    }

    /** The resolution of the whole phrase. */
    static Resolution resolution(SentenceMentions sentence, int noun, List<Actor> actors, String rule) {
        int begin = begin(sentence, noun);
        return Resolution.of(actors, sentence.text(begin, noun + 1), sentence.span(begin, noun + 1), rule);
    }
}
