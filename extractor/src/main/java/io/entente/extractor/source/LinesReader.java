package io.entente.extractor.source;

import io.entente.text.Article;
import java.io.InputStream;

/** Reads each line that is not blank as an article of its own. */
final class LinesReader extends LineByLineReader {

    LinesReader(InputStream in, Input input) {
        super(in, input);
    }

    @Override
    Article article(String line, long number) {
        return Article.of(input().only() ? Long.toString(number) : input().stem() + ":" + number, line);
    }
}
