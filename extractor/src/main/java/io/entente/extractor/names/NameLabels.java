package io.entente.extractor.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a word can be: outside of names, or for each kind of name its begin, inside, last or only word (BILOU: Ratinov and
 * Roth 2009). A label is a number; {@link #OUTSIDE} is 0.
 */
public final class NameLabels {

    public static final int OUTSIDE = 0;

    /** The order is a part of the model's format. */
    private static final List<NameKind> KINDS = List.of(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE);

    private static final List<String> PLACES = List.of("B-", "I-", "L-", "U-");

    public static final int COUNT = 1 + PLACES.size() * KINDS.size();

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int ONLY = 3;

    /** For each label those that may stand directly after it, in their order. */
    private static final int[][] FOLLOWERS = IntStream.range(0, COUNT)
            .mapToObj(before -> IntStream.range(0, COUNT)
                    .filter(label -> follows(before, label))
                    .toArray())
            .toArray(int[][]::new);

    private NameLabels() {}

    /** A name as words from begin to before end. */
    public record Stretch(int begin, int end, NameKind kind) {}

    /** What a model calls the labels, in the order of their numbers. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of("O"));
        for (NameKind kind : KINDS) {
            PLACES.forEach(place -> names.add(place + kind));
        }
        return names;
    }

    public static int[] encode(int words, List<Stretch> names) {
        int[] labels = new int[words];
        for (Stretch name : names) {
            for (int i = name.begin(); i < name.end(); i++) {
                boolean first = i == name.begin();
                boolean last = i == name.end() - 1;
                labels[i] = label(name.kind(), first && last ? ONLY : first ? BEGIN : last ? LAST : INSIDE);
            }
        }
        return labels;
    }

    public static List<Stretch> decode(int[] labels) {
        List<Stretch> names = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != OUTSIDE) {
                int place = place(labels[i]);
                if (place == BEGIN || place == ONLY) {
                    begin = i;
                }
                if (place == LAST || place == ONLY) {
                    names.add(new Stretch(begin, i + 1, kind(labels[i])));
                }
            }
        }
        return names;
    }

    /** The labels that may stand directly after the one, in their order; not to be written to. */
    static int[] followers(int before) {
        return FOLLOWERS[before];
    }

    /** Whether the one may stand directly before the other. */
    static boolean follows(int before, int label) {
        return goesOn(before)
                ? label != OUTSIDE && kind(before) == kind(label) && place(label) != BEGIN && place(label) != ONLY
                : label == OUTSIDE || place(label) == BEGIN || place(label) == ONLY;
    }

    /** Whether a name that the word is part of goes on after it. */
    static boolean goesOn(int label) {
        return label != OUTSIDE && place(label) <= INSIDE;
    }

    private static int label(NameKind kind, int place) {
        return 1 + 4 * KINDS.indexOf(kind) + place;
    }

    private static int place(int label) {
        return (label - 1) % 4;
    }

    private static NameKind kind(int label) {
        return KINDS.get((label - 1) / 4);
    }
}
