package io.entente.statement.file;

/**
 * Where a line was read, for messages.
 *
 * @param file name of the file, {@code -} for standard input
 * @param line its number, from 1
 */
public record LineOrigin(String file, long line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
