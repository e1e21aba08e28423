package io.entente.statement.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.entente.statement.ArticleVersion;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where a line of a journal lies, and what it is about.
 *
 * @param offset of its first byte in the segment
 * @param length in bytes, without the line break
 * @param number from 1
 * @param article the id of the article
 * @param retracts whether it says that the article no longer counts, rather than what the article says
 * @param mark as {@link LineMark} makes it
 */
record JournalLine(Path segment, long offset, int length, long number, String article, boolean retracts, String mark) {

    /** Of a line that is not blank; of an article its statements are not parsed, which come last. */
    static JournalLine of(Path segment, long offset, long number, byte[] line) {
        LineOrigin origin = new LineOrigin(segment.toString(), number);
        try (JsonParser json = StatementCodec.parser(line)) {
            String field = json.nextToken() == JsonToken.START_OBJECT ? json.nextFieldName() : null;
            json.nextToken();
            JsonNode value = StatementCodec.value(json);
            boolean retracts = "retracted".equals(field) && value.isTextual();
            if (!retracts && !"article".equals(field)) {
                throw new StatementFileException(
                        origin, field, null, "a line of a journal begins with \"article\" or \"retracted\"", null);
            }
            String article = retracts
                    ? value.textValue()
                    : ArticleJson.version(new Fields(value, "article", origin)).id();
            return new JournalLine(segment, offset, line.length, number, article, retracts, LineMark.of(line));
        } catch (IOException e) {
            throw StatementCodec.notJson(line, origin, e);
        }
    }

    LineOrigin origin() {
        return new LineOrigin(segment.toString(), number);
    }

    /** The bytes of the line. */
    byte[] read() throws IOException {
        try (FileChannel file = FileChannel.open(segment, StandardOpenOption.READ)) {
            ByteBuffer line = ByteBuffer.allocate(length);
            while (line.hasRemaining()) {
                if (file.read(line, offset + line.position()) < 0) {
                    throw new IOException(origin() + ": the file was cut short while it was read");
                }
            }
            return line.array();
        }
    }

    /** The version of the article that the line is about. */
    ArticleVersion version() throws IOException {
        byte[] line = read();
        try (JsonParser json = StatementCodec.parser(line)) {
            json.nextToken();
            json.nextFieldName();
            json.nextToken();
            return ArticleJson.version(new Fields(StatementCodec.value(json), "article", origin()));
        }
    }
}
