package io.entente.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of bad input is set aside with a message, and the good article after it is read. */
final class SetAsideTest {

    @TempDir
    private Path folder = Path.of("");

    private ReadingFixture files = new ReadingFixture(folder);

    @BeforeEach
    void useFolder() {
        files = new ReadingFixture(folder);
    }

    @Test
    void emptyFile() {
        assertSetAside(files.write("a.txt", ""), "a.txt: the file is empty; give a file with text");
    }

    @Test
    void nothingButBlanks() {
        assertSetAside(
                files.write("a.txt", " \r\n\t\u00a0\u200b\n"), "a.txt: nothing but blanks; give a file with text");
    }

    @Test
    void linesWithNothingButBlanks() {
        assertSetAside(
                files.write("a.jsonl", "\n\n  \n"), "a.jsonl: no line with text; give a file with an article a line");
    }

    @Test
    void binaryFile() {
        assertSetAside(
                files.write("a.txt", new byte[] {'G', 'I', 'F', '8', 0, 1, (byte) 0xFE}),
                "a.txt: NUL at offset 4: this is binary data, no text (\"GIF8\\u0000\\u0001\ufffd\");"
                        + " give a text file in UTF-8");
    }

    @Test
    void controlCharacters() {
        assertSetAside(
                files.write("a.txt", "\u0001\u0002\u0003 abc"),
                "a.txt: 3 control characters among 7: this is binary data, no text (\"\\u0001\\u0002\\u0003 abc\");"
                        + " give a text file in UTF-8");
    }

    @Test
    void aStrayControlCharacterIsNoReason() {
        String text = "A page\u0008 break. " + "The rest of a printed report. ".repeat(10);

        assertThat(ReadingFixture.articles(ReadingFixture.read(files.write("a.txt", text))))
                .hasSize(1);
    }

    @Test
    void missingFile() {
        assertSetAside(folder.resolve("a.txt"), "a.txt: there is no such file or folder; check the path");
    }

    @Test
    void unknownEnding() {
        assertSetAside(
                files.write("a.pdf", "%PDF-1.7"),
                "a.pdf: the ending tells no format (\"a.pdf\"); name it .txt or .jsonl, or pipe it in (-)");
    }

    @Test
    void invalidUtf8() {
        assertSetAside(
                files.write("a.txt", "Prés".getBytes(StandardCharsets.ISO_8859_1)),
                "a.txt: no valid UTF-8: byte 0xE9 at offset 2 (\"Pr\ufffds\");"
                        + " save the text as UTF-8, for example by iconv -f WINDOWS-1252 -t UTF-8");
    }

    @Test
    void utf8CutInsideOfACharacter() {
        byte[] whole = "Zürich €".getBytes(StandardCharsets.UTF_8);

        assertThat(files.messages(ReadingFixture.read(files.write("a.txt", Arrays.copyOf(whole, whole.length - 1)))))
                .singleElement()
                .asString()
                .startsWith("a.txt: no valid UTF-8: byte 0xE2 at offset 8");
    }

    @Test
    void invalidUtf8OnOneLineTellsTheOffsetInTheFile() {
        byte[] line = "{\"id\": \"a\", \"text\": \"Prés\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] before = "{\"id\": \"b\", \"text\": \"x\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(before, before.length + line.length);
        System.arraycopy(line, 0, both, before.length, line.length);

        var readings = ReadingFixture.read(files.write("a.jsonl", both));

        assertThat(ReadingFixture.ids(readings)).containsExactly("b");
        assertThat(files.messages(readings))
                .singleElement()
                .asString()
                .startsWith("a.jsonl, line 2: no valid UTF-8: byte 0xE9 at offset " + (before.length + 23));
    }

    @Test
    void utf16() {
        assertSetAside(
                files.write("a.txt", "\uFEFFTalks.".getBytes(StandardCharsets.UTF_16LE)),
                "a.txt: the text is in UTF-16; convert it, for example by iconv -f UTF-16 -t UTF-8");
    }

    @Test
    void eachBadJsonLine() {
        Path feed = files.write("a.jsonl", """
                {"id": "1", "text": "Good."}
                {"id": "2", "text": "Never closed
                ["no", "object"]
                {"text": "Without a name."}
                {"id": "5"}
                {"id": "6", "text": ["a", "list"]}
                {"id": "7", "text": "T.", "published": "30 August"}
                {"id": "8", "text": "T.", "url": "example org"}
                {"id": "9", "text": "T."} and more
                {"id": " ", "text": "T."}
                {"id": "11", "text": "Half of one: \\ud83d"}
                {"id": "12", "text": "\\u00a0"}
                {"id": "13", "text": "Good."}
                """);

        var readings = ReadingFixture.read(feed);

        assertThat(ReadingFixture.ids(readings)).containsExactly("1", "13");
        assertThat(files.messages(readings))
                .satisfiesExactly(
                        m -> assertThat(m)
                                .startsWith("a.jsonl, line 2: broken JSON at column ")
                                .contains("{\"id\": \"2\""),
                        m -> assertThat(m).startsWith("a.jsonl, line 3: no JSON object (\"[\"no\", \"object\"]\")"),
                        m -> assertThat(m)
                                .startsWith("a.jsonl, line 4: no \"id\" ")
                                .endsWith("; add \"id\" to the object"),
                        m -> assertThat(m).startsWith("a.jsonl, line 5: no \"text\" "),
                        m -> assertThat(m).startsWith("a.jsonl, line 6: \"text\" is no string (\"[\"a\",\"list\"]\")"),
                        m -> assertThat(m)
                                .isEqualTo(
                                        "a.jsonl, line 7: \"published\" is no date (\"30 August\"); write it like 2025-08-30"),
                        m -> assertThat(m)
                                .startsWith("a.jsonl, line 8: \"url\" is no URL")
                                .contains("(\"example org\")"),
                        m -> assertThat(m).startsWith("a.jsonl, line 9: broken JSON at column "),
                        m -> assertThat(m).startsWith("a.jsonl, line 10: \"id\" is blank"),
                        m -> assertThat(m)
                                .startsWith("a.jsonl, line 11: half a character (surrogate U+D83D) at offset 13"),
                        m -> assertThat(m).startsWith("a.jsonl, line 12: \"text\" is blank"));
    }

    @Test
    void aLineOfTenMegabytesAmongOthers() {
        byte[] big = new byte[10_000_000];
        Arrays.fill(big, (byte) 'x');
        byte[] first = "First.\n".getBytes(StandardCharsets.UTF_8);
        byte[] last = "\nLast.\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[first.length + big.length + last.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(big, 0, all, first.length, big.length);
        System.arraycopy(last, 0, all, first.length + big.length, last.length);

        var readings = ReadingFixture.readLines(files.write("a.txt", all));

        assertThat(ReadingFixture.ids(readings)).containsExactly("1", "3");
        assertThat(files.messages(readings))
                .containsExactly("a.txt, line 2: the line has 10000000 bytes, an article may" + " have 5000000 (\""
                        + "x".repeat(40) + "…\"); cut it into articles");
    }

    @Test
    void aTextFileOfTenMegabytes() {
        byte[] big = new byte[10_000_000];
        Arrays.fill(big, (byte) 'x');

        assertSetAside(
                files.write("a.txt", big),
                "a.txt: longer than 5000000 bytes (\"" + "x".repeat(40) + "…\");"
                        + " cut it into articles, or read its lines as articles (--lines)");
    }

    @Test
    void theSecondArticleOfAnId() {
        Path first = files.write("x/talks.txt", "Talks.");
        Path second = files.write("y/talks.txt", "Other talks.");

        var readings = ReadingFixture.read(first, second);

        assertThat(ReadingFixture.articles(readings)).hasSize(1);
        assertThat(files.messages(readings))
                .containsExactly("y/talks.txt: the id was already read from x/talks.txt"
                        + " (\"talks\"); give each article an id of its own, or leave one out");
    }

    @Test
    void inputsWithoutAnyArticle() {
        files.write("notes.md", "no article");

        assertThat(ReadingFixture.read(folder))
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.SetAside.class,
                        setAside -> assertThat(setAside.message())
                                .isEqualTo(folder
                                        + ": no article was found; give .txt or .jsonl files, or folders with such"));
        assertThat(files.messages(ReadingFixture.read())).hasSize(1);
    }

    @Test
    void aPathThatIsNone() {
        assertThat(files.messages(ReadingFixture.read("a\u0000b")))
                .containsExactly("a\\u0000b: no path: Nul character not allowed (\"a\\u0000b\"); check the path");
    }

    private void assertSetAside(Path bad, String message) {
        Path good = files.write("good/good.txt", "Talks.");

        List<Reading> readings = ReadingFixture.read(bad, good);

        assertThat(files.messages(readings)).containsExactly(message);
        assertThat(ReadingFixture.ids(readings)).containsExactly("good");
    }
}
