package io.entente.extractor.conllu;

/**
 * A word of a CoNLL-U sentence, column for column; a column without a value is {@code _}.
 *
 * @param id 1 for the sentence's first word
 * @param head the head's id, 0 for the root, {@link #NO_HEAD} where the column is empty
 */
public record ConlluWord(
        int id,
        String form,
        String lemma,
        String upos,
        String xpos,
        String feats,
        int head,
        String deprel,
        String deps,
        String misc)
        implements ConlluLine {

    /** What stands in a column without a value. */
    public static final String EMPTY = "_";

    /** The head of a word that was given none. */
    public static final int NO_HEAD = -1;

    /** A word of which no more than its form is known. */
    public static ConlluWord of(int id, String form) {
        return new ConlluWord(id, form, EMPTY, EMPTY, EMPTY, EMPTY, NO_HEAD, EMPTY, EMPTY, EMPTY);
    }

    /** The word with other tags; features are for the former tags and go. */
    public ConlluWord withTags(String newLemma, String newUpos, String newXpos) {
        return new ConlluWord(id, form, newLemma, newUpos, newXpos, EMPTY, head, deprel, deps, misc);
    }

    /** The word with another head; enhanced dependencies are for the former head and go. */
    public ConlluWord withHead(int newHead, String newDeprel) {
        return new ConlluWord(id, form, lemma, upos, xpos, feats, newHead, newDeprel, EMPTY, misc);
    }

    /** Whether the next word follows without a blank. */
    public boolean joinsNext() {
        return ("|" + misc + "|").contains("|SpaceAfter=No|");
    }

    @Override
    public String text() {
        return String.join(
                "\t",
                Integer.toString(id),
                form,
                lemma,
                upos,
                xpos,
                feats,
                head == NO_HEAD ? EMPTY : Integer.toString(head),
                deprel,
                deps,
                misc);
    }
}
