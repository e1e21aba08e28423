package io.entente.extractor.event.training;

import io.entente.extractor.event.training.Passage.Annotation;
import io.entente.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotated passages. A passage ends with an empty line; each of its lines is a sentence, and lines under it that begin
 * with a tab are its statements: trigger, actor, relation, counterpart, object, polarity, certainty and source, as they stand
 * in the sentence. {@code word#2} is the word's second occurrence, {@code -} stands for none, and {@code <} begins what stands in
 * an earlier sentence.
 */
final class PassageReader {

    private static final int COLUMNS = 8;
    private static final Pattern OCCURRENCE = Pattern.compile("(.*)#(\\d)");

    private PassageReader() {}

    /**
     * Reads all files {@code *.txt} of a folder, in order of their names.
     *
     * @throws IOException if one can't be read, or a line is not as it should be
     */
    static List<Passage> read(Path folder) throws IOException {
        List<Passage> passages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                passages.addAll(readFile(file));
            }
        }
        return passages;
    }

    private static List<Passage> readFile(Path file) throws IOException {
        List<Passage> passages = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        StringBuilder text = new StringBuilder();
        List<Annotation> annotations = new ArrayList<>();
        String place = "";
        int begin = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                if (!text.isEmpty()) {
                    passages.add(new Passage(place, text.toString(), annotations));
                }
                text.setLength(0);
                annotations.clear();
            } else if (line.startsWith("\t")) {
                annotations.add(annotation(line.substring(1), text, begin, file + ":" + (i + 1)));
            } else if (!line.startsWith("#")) {
                place = text.isEmpty() ? file + ":" + (i + 1) : place;
                begin = text.isEmpty() ? 0 : text.append(' ').length();
                text.append(line);
            }
        }
        return passages;
    }

    private static Annotation annotation(String line, CharSequence text, int begin, String place) throws IOException {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IOException(place + ": " + cells.length + " columns where there should be " + COLUMNS);
        }
        Span trigger = find(cells[0], text, begin, place);
        if (trigger == null) {
            throw new IOException(place + ": a statement needs a trigger");
        }
        return new Annotation(
                trigger,
                cells[2],
                find(cells[1], text, begin, place),
                find(cells[3], text, begin, place),
                find(cells[4], text, begin, place));
    }

    private static @Nullable Span find(String words, CharSequence text, int begin, String place) throws IOException {
        if (words.equals("-") || words.startsWith("<")) {
            return null;
        }
        Matcher numbered = OCCURRENCE.matcher(words);
        boolean later = numbered.matches();
        String wanted = later ? numbered.group(1) : words;
        int count = later ? Integer.parseInt(numbered.group(2)) : 1;
        Matcher matcher =
                Pattern.compile("(?<!\\w)" + Pattern.quote(wanted) + "(?!\\w)").matcher(text);
        matcher.region(begin, text.length());
        matcher.useTransparentBounds(true);
        for (int i = 0; i < count; i++) {
            if (!matcher.find()) {
                throw new IOException(place + ": \"" + words + "\" does not stand in the sentence above");
            }
        }
        return new Span(matcher.start(), matcher.end());
    }
}
