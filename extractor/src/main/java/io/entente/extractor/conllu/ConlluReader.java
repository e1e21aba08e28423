package io.entente.extractor.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads CoNLL-U sentence by sentence. */
public final class ConlluReader {

    private static final int COLUMNS = 10;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern ASIDE = Pattern.compile("[0-9]{1,9}[-.][0-9]{1,9}");

    private final BufferedReader lines;
    private final String source;
    private int lineNumber;

    /** @param source what messages call the input */
    public ConlluReader(BufferedReader lines, String source) {
        this.lines = lines;
        this.source = source;
    }

    /** All sentences of a file in UTF-8. */
    public static List<ConlluSentence> read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return new ConlluReader(lines, file.toString()).readAll();
        }
    }

    /** The sentences that are left. */
    public List<ConlluSentence> readAll() throws IOException {
        List<ConlluSentence> sentences = new ArrayList<>();
        for (Optional<ConlluSentence> next = next(); next.isPresent(); next = next()) {
            sentences.add(next.get());
        }
        return sentences;
    }

    /**
     * The next sentence, or nothing at the end.
     *
     * @throws ConlluFormatException if a line has other than ten columns, or ids or heads that are no numbers in order
     */
    public Optional<ConlluSentence> next() throws IOException {
        List<String> comments = new ArrayList<>();
        List<ConlluLine> words = new ArrayList<>();
        int count = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            lineNumber++;
            if (line.isBlank()) {
                if (!words.isEmpty()) {
                    break;
                }
            } else if (line.startsWith("#") && words.isEmpty()) {
                comments.add(line);
            } else {
                ConlluLine parsed = parse(line, count + 1);
                words.add(parsed);
                count += parsed instanceof ConlluWord ? 1 : 0;
            }
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        checkHeads(words, count);
        return Optional.of(new ConlluSentence(comments, words));
    }

    private ConlluLine parse(String line, int expectedId) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw problem("a word needs ten columns between tabs, this has " + columns.length + ": " + line);
        }
        if (ASIDE.matcher(columns[0]).matches()) {
            return new ConlluLine.Aside(line);
        }
        int id = number(columns[0], "id");
        if (id != expectedId) {
            throw problem("the id should be " + expectedId + ", but is " + id);
        }
        int head = columns[6].equals(ConlluWord.EMPTY) ? ConlluWord.NO_HEAD : number(columns[6], "head");
        return new ConlluWord(
                id,
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                columns[5],
                head,
                columns[7],
                columns[8],
                columns[9]);
    }

    private int number(String value, String column) {
        if (!NUMBER.matcher(value).matches()) {
            throw problem("the " + column + " should be a number, but is \"" + value + "\"");
        }
        return Integer.parseInt(value);
    }

    private void checkHeads(List<ConlluLine> words, int count) {
        for (ConlluLine line : words) {
            if (line instanceof ConlluWord word && word.head() > count) {
                throw problem("word " + word.id() + " of the sentence that ends here has head " + word.head()
                        + ", but there are " + count + " words");
            }
        }
    }

    private ConlluFormatException problem(String problem) {
        return new ConlluFormatException(source, lineNumber, problem);
    }
}
