package io.entente.extractor.names.training;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluWord;
import io.entente.extractor.names.Name;
import io.entente.extractor.names.NameKind;
import io.entente.syntax.TaggedSentence;
import io.entente.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the names out of GUM's mentions of people, organizations and places: a mention is named if it hangs on a proper
 * noun, and its name is the row of proper nouns around that. Titles, articles and "’s" stay outside, as in Universal NER.
 */
final class GumNames {

    /** "President Weber", "Mr. Lund": common titles that GUM tags as proper nouns. */
    private static final Set<String> TITLES = Set.of(
            "mr.",
            "mr",
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "dr.",
            "dr",
            "prof.",
            "professor",
            "president",
            "vice",
            "king",
            "queen",
            "prince",
            "princess",
            "lord",
            "lady",
            "sir",
            "general",
            "gen.",
            "colonel",
            "captain",
            "capt.",
            "major",
            "lieutenant",
            "sergeant",
            "admiral",
            "secretary",
            "senator",
            "sen.",
            "congressman",
            "congresswoman",
            "representative",
            "rep.",
            "governor",
            "gov.",
            "mayor",
            "minister",
            "premier",
            "chancellor",
            "pope",
            "bishop",
            "father",
            "sister",
            "brother",
            "uncle",
            "aunt",
            "saint",
            "st.",
            "judge",
            "justice",
            "chief",
            "speaker",
            "madam",
            "inspector",
            "doctor",
            "chair",
            "chairman",
            "director",
            "fellow",
            "ambassador",
            "shah",
            "emperor",
            "sultan",
            "sheikh",
            "imam",
            "rabbi",
            "rev.",
            "reverend",
            "honor",
            "miss",
            "master",
            "coach",
            "prime",
            "attorney",
            "deputy");

    /** Alone, these name nothing outside of their document. */
    private static final Set<String> ROLES = Set.of(
            "court",
            "state",
            "nation",
            "government",
            "house",
            "chamber",
            "hall",
            "committee",
            "council",
            "assembly",
            "board",
            "department",
            "commission",
            "union",
            "university",
            "college",
            "school",
            "park",
            "earth",
            "sun",
            "moon",
            "street",
            "terminal",
            "downtown",
            "press",
            "man",
            "god",
            "world",
            "country",
            "city",
            "river",
            "center");

    private GumNames() {}

    static List<Name> in(ConlluSentence conllu, TaggedSentence sentence) {
        List<ConlluWord> words = conllu.words();
        List<WordRange> ranges = new ArrayList<>();
        for (Mention mention : Mention.in(words.stream().map(ConlluWord::misc).toList())) {
            kind(mention).flatMap(kind -> range(words, mention, kind)).ifPresent(ranges::add);
        }
        return withoutOverlap(ranges).stream()
                .map(range -> range.name(sentence))
                .toList();
    }

    private static Optional<NameKind> kind(Mention mention) {
        return switch (mention.type()) {
            case "person" -> Optional.of(NameKind.PERSON);
            case "organization" -> Optional.of(NameKind.ORGANIZATION);
            case "place" -> Optional.of(NameKind.PLACE);
            default -> Optional.empty();
        };
    }

    private static Optional<WordRange> range(List<ConlluWord> words, Mention mention, NameKind kind) {
        if (!isProper(words, mention, mention.head())) {
            return Optional.empty();
        }
        int begin = mention.head();
        while (isProper(words, mention, begin - 1)
                || (isJoint(words, begin - 1) && isProper(words, mention, begin - 2))) {
            begin -= isProper(words, mention, begin - 1) ? 1 : 2;
        }
        int end = mention.head() + 1;
        for (int next = goOn(words, mention, end, kind); next > end; next = goOn(words, mention, end, kind)) {
            end = next;
        }
        while (kind == NameKind.PERSON && begin < end && TITLES.contains(lower(words, begin))) {
            begin++;
        }
        boolean demonym = kind == NameKind.PERSON
                && begin < end
                && words.get(end - 1).xpos().equals("NNPS");
        boolean role = end - begin == 1 && ROLES.contains(lower(words, begin));
        return begin == end || demonym || role ? Optional.empty() : Optional.of(new WordRange(begin, end, kind));
    }

    /** Where the name reaches to if the word at {@code end} carries it on; else {@code end}. */
    private static int goOn(List<ConlluWord> words, Mention mention, int end, NameKind kind) {
        if (isProper(words, mention, end)) {
            return end + 1;
        }
        if (isJoint(words, end) && isProper(words, mention, end + 1)) {
            return end + 2;
        }
        if (kind != NameKind.PERSON && end < words.size() && lower(words, end).equals("of")) {
            boolean article = end + 1 < words.size() && lower(words, end + 1).equals("the");
            int after = end + (article ? 2 : 1);
            return isProper(words, mention, after) ? after + 1 : end;
        }
        return end;
    }

    private static boolean isProper(List<ConlluWord> words, Mention mention, int word) {
        return word >= mention.begin()
                && word < mention.end()
                && words.get(word).upos().equals("PROPN");
    }

    private static boolean isJoint(List<ConlluWord> words, int word) {
        return word >= 0
                && word < words.size()
                && (words.get(word).form().equals("-") || words.get(word).form().equals("&"));
    }

    private static String lower(List<ConlluWord> words, int word) {
        return words.get(word).form().toLowerCase(Locale.ROOT);
    }

    /** The longest of those that overlap. */
    private static List<WordRange> withoutOverlap(List<WordRange> ranges) {
        List<WordRange> kept = new ArrayList<>();
        ranges.sort(Comparator.comparingInt((WordRange range) -> range.begin() - range.end())
                .thenComparingInt(WordRange::begin));
        for (WordRange range : ranges) {
            if (kept.stream().noneMatch(range::overlaps)) {
                kept.add(range);
            }
        }
        kept.sort(Comparator.comparingInt(WordRange::begin));
        return kept;
    }

    /** Words from begin to before end. */
    private record WordRange(int begin, int end, NameKind kind) {

        boolean overlaps(WordRange other) {
            return begin < other.end && other.begin < end;
        }

        Name name(TaggedSentence sentence) {
            Span first = sentence.tokens().get(begin).token().span();
            Span last = sentence.tokens().get(end - 1).token().span();
            return new Name(first.union(last), kind);
        }
    }
}
