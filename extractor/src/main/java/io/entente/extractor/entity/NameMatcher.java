package io.entente.extractor.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the gazetteer's names in a sentence: of names that overlap the longest, of equally long ones the first. Capitals
 * count: "turkey" is no country and "us" none either.
 */
final class NameMatcher {

    private final NameIndex index;

    NameMatcher(NameIndex index) {
        this.index = index;
    }

    /** The names, in order of the sentence, none overlapping another. */
    List<NameMatch> match(List<String> tokens) {
        List<Piece> pieces = Piece.of(tokens);
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            NameIndex.@Nullable Spelled spelled = index.longest(pieces, at);
            if (spelled != null && stands(pieces, at, spelled, tokens)) {
                found.add(new Found(at, at + spelled.words().size(), spelled));
            }
        }
        found.sort(Comparator.comparingInt(Found::weight).reversed().thenComparingInt(Found::begin));
        List<Found> kept = new ArrayList<>();
        for (Found candidate : found) {
            if (kept.stream().noneMatch(candidate::overlaps)) {
                kept.add(candidate);
            }
        }
        kept.sort(Comparator.comparingInt(Found::begin));
        return kept.stream().map(name -> name.in(pieces)).toList();
    }

    private static boolean stands(List<Piece> pieces, int at, NameIndex.Spelled spelled, List<String> tokens) {
        int end = at + spelled.words().size();
        if (!startsWithArticle(spelled)) {
            return true;
        }
        // "The West has answered" names a bloc, "the West Wing" and "the West Indies" do not.
        int next = pieces.get(end - 1).token() + 1;
        return next >= tokens.size() || !Character.isUpperCase(tokens.get(next).codePointAt(0));
    }

    private static boolean startsWithArticle(NameIndex.Spelled spelled) {
        return spelled.words().getFirst().equalsIgnoreCase("the");
    }

    private record Found(int begin, int end, NameIndex.Spelled spelled) {

        /** Its words without the article, so that "West Bank" wins over "the West". */
        int weight() {
            return end - begin - (startsWithArticle(spelled) ? 1 : 0);
        }

        boolean overlaps(Found other) {
            return begin < other.end && other.begin < end;
        }

        NameMatch in(List<Piece> pieces) {
            Piece first = pieces.get(startsWithArticle(spelled) ? begin + 1 : begin);
            Piece last = pieces.get(end - 1);
            boolean whole = first.first() && last.last();
            return new NameMatch(first.token(), last.token() + 1, whole, spelled.meanings());
        }
    }
}
