package io.entente.statement.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which article's last version lies where in a journal. */
final class JournalIndex {

    /** Name of a segment's file; by name they sort in the order in which they were written. */
    static final String SEGMENT = "statements-%06d.jsonl";

    private static final Pattern SEGMENT_NAME = Pattern.compile("statements-([0-9]{6})\\.jsonl");

    private final SequencedMap<String, JournalLine> articles = new LinkedHashMap<>();
    private final SequencedSet<String> retracted = new LinkedHashSet<>();
    private final @Nullable Segment last;

    private JournalIndex(@Nullable Segment last) {
        this.last = last;
    }

    static JournalIndex of(Path folder) throws IOException {
        List<Path> paths = segments(folder);
        try {
            // Side by side; of an article's versions in two segments the later counts.
            List<Segment> segments = paths.parallelStream()
                    .map(path -> open(path, path.equals(paths.getLast())))
                    .toList();
            JournalIndex index = new JournalIndex(segments.isEmpty() ? null : segments.getLast());
            segments.forEach(segment -> segment.lines().forEach(index::add));
            return index;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Segment open(Path path, boolean last) {
        try {
            return Segment.open(path, last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> segments(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            SEGMENT_NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /** The number in a segment's name. */
    static int number(Path segment) {
        Matcher name = SEGMENT_NAME.matcher(segment.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException(segment + " is no segment of a journal");
        }
        return Integer.parseInt(name.group(1));
    }

    /** Notes a line that follows all others. */
    void add(JournalLine line) {
        String article = line.article();
        articles.remove(article);
        retracted.remove(article);
        if (line.retracts()) {
            retracted.add(article);
        } else {
            articles.put(article, line);
        }
    }

    /** The line with the article's last version. */
    @Nullable
    JournalLine line(String article) {
        return articles.get(article);
    }

    /** How many articles there are. */
    int size() {
        return articles.size();
    }

    /** The lines with the last versions, in the order in which they were written. */
    List<JournalLine> lines() {
        return List.copyOf(articles.values());
    }

    /** The articles that are retracted and were not written again, in order. */
    List<String> retracted() {
        return List.copyOf(retracted);
    }

    /** The newest segment, null if there is none yet. */
    @Nullable
    Segment last() {
        return last;
    }
}
