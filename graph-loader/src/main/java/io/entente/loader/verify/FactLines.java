package io.entente.loader.verify;

import io.entente.loader.store.Fact;
import io.entente.loader.store.FactKind;

/** A fact as a line that sorts by kind and id, and back. */
final class FactLines {

    private static final String TAB = "\t";

    private FactLines() {}

    static String line(Fact fact) {
        return fact.kind().code() + TAB + escaped(fact.id()) + TAB + escaped(fact.content());
    }

    /** Kind and id: equal for lines about the same thing, and in the order of the lines. */
    static String key(String line) {
        return line.substring(0, second(line) + 1);
    }

    static FactKind kind(String line) {
        return FactKind.ofCode(line.substring(0, line.indexOf('\t')));
    }

    static String id(String line) {
        return unescaped(line.substring(line.indexOf('\t') + 1, second(line)));
    }

    static String content(String line) {
        return unescaped(line.substring(second(line) + 1));
    }

    private static int second(String line) {
        return line.indexOf('\t', line.indexOf('\t') + 1);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(TAB, "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        return text.indexOf('\\') < 0 ? text : text.translateEscapes();
    }
}
