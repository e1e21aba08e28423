package io.entente.extractor.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells JSON Lines from text by the first character that is not blank, and gives the stream from its beginning again. */
final class FormatProbe {

    private static final int BEGINNING = 1 << 10;

    private final BufferedInputStream stream;

    FormatProbe(InputStream in) {
        this.stream = new BufferedInputStream(in, BEGINNING);
    }

    InputFormat format() throws IOException {
        stream.mark(BEGINNING);
        int first = stream.read();
        for (int i = 1; i < BEGINNING && isBlankOrBom(first); i++) {
            first = stream.read();
        }
        stream.reset();
        return first == '{' ? InputFormat.JSON_LINES : InputFormat.TEXT;
    }

    InputStream stream() {
        return stream;
    }

    private static boolean isBlankOrBom(int b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r' || b == 0xEF || b == 0xBB || b == 0xBF;
    }
}
