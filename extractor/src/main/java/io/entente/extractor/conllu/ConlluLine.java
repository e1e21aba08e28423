package io.entente.extractor.conllu;

/** A line of a CoNLL-U sentence that is no comment. */
public sealed interface ConlluLine permits ConlluWord, ConlluLine.Aside {

    /** The line with its ten columns, without its end. */
    String text();

    /** A line that holds no word of the tree: a range of words such as {@code 1-2}, or an empty node such as {@code 3.1}. */
    record Aside(String text) implements ConlluLine {

        /** Whether the line is for a range of words, written as one. */
        public boolean isRange() {
            return idColumn().indexOf('-') > 0;
        }

        /** The last word of the range. */
        public int lastOfRange() {
            String id = idColumn();
            return Integer.parseInt(id.substring(id.indexOf('-') + 1));
        }

        private String idColumn() {
            return text.substring(0, text.indexOf('\t'));
        }
    }
}
