package io.entente.extractor.entity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of one of the gazetteer's files.
 *
 * @param file the file's name, for messages
 * @param line its number in the file, from 1
 * @param cells by column name
 */
record TableRow(String file, int line, Map<String, String> cells) {

    /** The cell, which may be empty. */
    String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException(
                    file + " has no column \"" + column + "\"; its columns are " + cells.keySet());
        }
        return cell;
    }

    /** The cell, which must not be empty. */
    String require(String column) {
        String cell = get(column);
        if (cell.isBlank()) {
            throw new IllegalStateException(
                    file + ", line " + line + ": column \"" + column + "\" is empty; fill it in");
        }
        return cell;
    }

    /** The cell's parts between bars; none if it is empty. */
    List<String> list(String column) {
        return Stream.of(get(column).split("\\|"))
                .filter(part -> !part.isBlank())
                .toList();
    }
}
