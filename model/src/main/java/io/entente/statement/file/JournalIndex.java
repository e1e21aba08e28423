package io.entente.statement.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.entente.statement.ArticleVersion;
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

/** Which article's last version lies where in a journal, and how far the journal is whole. */
final class JournalIndex {

    /** Name of a segment's file; by name they sort in the order in which they were written. */
    static final String SEGMENT = "statements-%06d.jsonl";

    private static final Pattern SEGMENT_NAME = Pattern.compile("statements-([0-9]{6})\\.jsonl");

    /** Where a line lies, and its mark. */
    record Place(Path segment, long offset, int length, LineOrigin origin, ArticleVersion version, String mark) {}

    private final SequencedMap<String, Place> places = new LinkedHashMap<>();
    private final SequencedSet<String> retracted = new LinkedHashSet<>();
    private final List<Path> segments;
    private long wholeUntil;

    private JournalIndex(List<Path> segments) {
        this.segments = segments;
    }

    static JournalIndex of(Path folder) throws IOException {
        JournalIndex index = new JournalIndex(segments(folder));
        // Side by side, since a large journal has several; of an article's versions in two segments the later counts.
        try {
            index.segments.parallelStream()
                    .map(segment -> of(segment, segment.equals(index.segments.getLast())))
                    .toList()
                    .forEach(index::follow);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return index;
    }

    private static JournalIndex of(Path segment, boolean last) {
        JournalIndex index = new JournalIndex(List.of(segment));
        try {
            index.read(segment, last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return index;
    }

    /** Adds what the segment after these holds. */
    private void follow(JournalIndex segment) {
        segment.retracted.forEach(this::retract);
        segment.places.values().forEach(this::put);
        wholeUntil = segment.wholeUntil;
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

    private void read(Path segment, boolean last) throws IOException {
        try (ByteLines lines = new ByteLines(Files.newInputStream(segment))) {
            ByteLines.Line line = lines.next();
            while (line != null) {
                ByteLines.Line following = lines.next();
                LineOrigin origin = new LineOrigin(segment.toString(), line.number());
                if (last && following == null && torn(line, origin)) {
                    return;
                }
                add(line, segment, origin);
                wholeUntil = line.end();
                line = following;
            }
        }
    }

    /** A writer that was killed leaves the beginning of a line, or its length without its bytes. */
    private static boolean torn(ByteLines.Line line, LineOrigin origin) {
        if (!line.ended()) {
            return true;
        }
        try {
            StatementCodec.parse(line.bytes(), origin);
            return false;
        } catch (StatementFileException e) {
            return true;
        }
    }

    private void add(ByteLines.Line line, Path segment, LineOrigin origin) {
        if (line.blank()) {
            return;
        }
        try (JsonParser json = StatementCodec.parser(line.bytes())) {
            // The article comes first in its line: its statements are not parsed to find their place.
            String field = json.nextToken() == JsonToken.START_OBJECT ? json.nextFieldName() : null;
            json.nextToken();
            JsonNode value = StatementCodec.value(json);
            if ("article".equals(field)) {
                ArticleVersion version = ArticleJson.version(new Fields(value, "article", origin));
                put(new Place(segment, line.offset(), line.bytes().length, origin, version, LineMark.of(line.bytes())));
            } else if ("retracted".equals(field) && value.isTextual()) {
                retract(value.textValue());
            } else {
                throw new StatementFileException(
                        origin, field, null, "a line of a journal begins with \"article\" or \"retracted\"", null);
            }
        } catch (IOException e) {
            throw StatementCodec.notJson(line.bytes(), origin, e);
        }
    }

    void put(Place place) {
        String article = place.version().id();
        retracted.remove(article);
        places.remove(article);
        places.put(article, place);
    }

    void retract(String article) {
        places.remove(article);
        retracted.remove(article);
        retracted.add(article);
    }

    @Nullable
    Place place(String article) {
        return places.get(article);
    }

    /** The places of the last versions, in the order in which they were written. */
    List<Place> places() {
        return List.copyOf(places.values());
    }

    /** The articles that are retracted and were not written again, in order. */
    List<String> retracted() {
        return List.copyOf(retracted);
    }

    /** The newest segment, null if there is none yet. */
    @Nullable
    Path lastSegment() {
        return segments.isEmpty() ? null : segments.getLast();
    }

    /** The bytes of the last segment that hold whole lines. */
    long wholeUntil() {
        return wholeUntil;
    }
}
