package io.entente.extractor.segment;

/** Where an address ends in running text: "(see https://example.org/a)." leaves the bracket and the full stop. */
final class UrlEnd {

    private static final String PUNCTUATION = ".,;:!?'’”\"]}…";

    private UrlEnd() {}

    static int of(String text, int begin, int end) {
        int open = excessOfClosing(text, begin, end);
        int last = end;
        while (last > begin + 1) {
            char c = text.charAt(last - 1);
            if (c == ')' && open > 0) {
                open--;
            } else if (PUNCTUATION.indexOf(c) < 0) {
                return last;
            }
            last--;
        }
        return last;
    }

    /** A closing bracket is a part of the address if the opening one is. */
    private static int excessOfClosing(String text, int begin, int end) {
        int excess = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            excess += c == ')' ? 1 : c == '(' ? -1 : 0;
        }
        return excess;
    }
}
