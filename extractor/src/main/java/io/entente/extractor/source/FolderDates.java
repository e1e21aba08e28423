package io.entente.extractor.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the text files of a folder were published, where {@code dates.tsv} beside them says so: below a heading, a line for each
 * with the file's name, a tab and the day ({@code 2024-05-17}).
 */
final class FolderDates {

    private static final String FILE = "dates.tsv";

    private record Line(Provenance provenance, String day) {}

    private @Nullable Path folder;
    private Map<String, Line> lines = Map.of();

    /** The day of a file; empty if nothing tells it. */
    Optional<LocalDate> of(Path file) throws IOException {
        Path beside = file.toAbsolutePath().getParent();
        if (beside != null && !beside.equals(folder)) {
            lines = read(beside.resolve(FILE));
            folder = beside;
        }
        Line line = lines.get(String.valueOf(file.getFileName()));
        if (line == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(line.day));
        } catch (DateTimeParseException e) {
            throw new IOException(
                    "\"" + line.day + "\" in " + line.provenance + " is no day; write it as 2024-05-17", e);
        }
    }

    private static Map<String, Line> read(Path dates) throws IOException {
        Map<String, Line> lines = new HashMap<>();
        List<String> all = Files.isRegularFile(dates) ? Files.readAllLines(dates) : List.of();
        for (int i = 1; i < all.size(); i++) {
            String[] cells = all.get(i).split("\t", -1);
            if (cells.length > 1 && !cells[1].isBlank()) {
                lines.put(cells[0], new Line(new Provenance(dates.toString(), i + 1L), cells[1].strip()));
            }
        }
        return lines;
    }
}
