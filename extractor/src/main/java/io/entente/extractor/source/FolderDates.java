package io.entente.extractor.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
 * When the text files of a folder were published, where {@code dates.tsv} beside them says so: a line for each with the file's
 * name, a tab and the day ({@code 2024-05-17}). Other lines, as a heading, are passed over. For one thread.
 */
public final class FolderDates {

    private static final String FILE = "dates.tsv";

    private record Line(Provenance provenance, String day) {}

    private @Nullable Path folder;
    private Map<String, Line> lines = Map.of();

    /** Whether the file is such a table, and so no article. */
    public static boolean isTable(Path file) {
        return file.endsWith(FILE);
    }

    /**
     * The day of a file; empty if nothing tells it.
     *
     * @throws IOException if the table can't be read, or what it tells of the file is no day
     */
    public Optional<LocalDate> of(Path file) throws IOException {
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
                    line.provenance + " dates it \"" + line.day + "\", which is no day; write it as 2024-05-17", e);
        }
    }

    private static Map<String, Line> read(Path table) throws IOException {
        Map<String, Line> lines = new HashMap<>();
        List<String> all = readLines(table);
        for (int i = 0; i < all.size(); i++) {
            String[] cells = all.get(i).split("\t", -1);
            if (cells.length > 1 && !cells[1].isBlank()) {
                lines.put(cells[0].strip(), new Line(new Provenance(table.toString(), i + 1L), cells[1].strip()));
            }
        }
        return lines;
    }

    private static List<String> readLines(Path table) throws IOException {
        try {
            return Files.isRegularFile(table) ? Files.readAllLines(table) : List.of();
        } catch (CharacterCodingException e) {
            throw new IOException(table + ", which dates it, is not in UTF-8; save it as such, or take it away", e);
        }
    }
}
