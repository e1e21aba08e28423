package io.entente.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleSourceTest {

    private static final String TALKS = "The envoys of both states met in Oslo.";

    @TempDir
    private Path folder = Path.of("");

    private ReadingFixture files = new ReadingFixture(folder);

    @BeforeEach
    void useFolder() {
        files = new ReadingFixture(folder);
    }

    @Test
    void takesTheStemOfATextFileAsId() {
        var readings = ReadingFixture.read(files.write("oslo.talks.txt", TALKS));

        assertThat(ReadingFixture.articles(readings)).singleElement().satisfies(article -> {
            assertThat(article.id()).isEqualTo("oslo.talks");
            assertThat(article.text()).isEqualTo(TALKS);
            assertThat(article.title()).isNull();
            assertThat(article.published()).isNull();
        });
    }

    @Test
    void keepsEveryCharacterButTheByteOrderMark() {
        var readings = ReadingFixture.read(files.write("a.txt", "\uFEFF  One.\r\n\r\nTwo\t🕊.\n"));

        assertThat(ReadingFixture.articles(readings).getFirst().text()).isEqualTo("  One.\r\n\r\nTwo\t🕊.\n");
    }

    @Test
    void readsFoldersDownwardsInTheOrderOfNames() {
        files.write("b.txt", TALKS);
        files.write("a/z.txt", TALKS);
        files.write("c.jsonl", "{\"id\": \"from json\", \"text\": \"Talks.\"}");
        files.write("README.md", "no article");
        files.write("dates.tsv", "file\tpublished");
        files.write(".hidden/h.txt", TALKS);

        var readings = ReadingFixture.read(folder);

        assertThat(ReadingFixture.ids(readings)).containsExactly("z", "b", "from json");
        assertThat(files.messages(readings)).isEmpty();
    }

    @Test
    void takesTheDayOfATextFromTheTableBesideIt() {
        files.write("a.txt", TALKS);
        files.write("b.txt", TALKS);
        files.write("c.txt", TALKS);
        files.write("dates.tsv", "a.txt\t2024-05-17\nc.txt\tMay 2024\n");

        var readings = ReadingFixture.read(folder);

        assertThat(ReadingFixture.articles(readings))
                .extracting(article -> String.valueOf(article.published()))
                .containsExactly("2024-05-17", "null");
        assertThat(files.messages(readings))
                .singleElement()
                .asString()
                .contains("c.txt", "dates.tsv, line 2 dates it \"May 2024\"", "write it as 2024-05-17");
    }

    @Test
    void readsWhatIsKnownOfAJsonArticle() {
        var readings = ReadingFixture.read(files.write("feed.jsonl", """
                {"id": 7, "text": "Talks.", "title": "Oslo", "url": "https://example.org/7", "publisher": "The Post", \
                "published": "2025-08-30T06:12:00Z", "mood": ["unknown keys", "are passed over"]}

                {"id": "b", "text": "More talks.", "title": null, "published": "2025-08-31"}
                """));

        assertThat(ReadingFixture.articles(readings)).hasSize(2).first().satisfies(article -> {
            assertThat(article.id()).isEqualTo("7");
            assertThat(article.title()).isEqualTo("Oslo");
            assertThat(article.url()).isEqualTo(URI.create("https://example.org/7"));
            assertThat(article.publisher()).isEqualTo("The Post");
            assertThat(article.published()).isEqualTo(LocalDate.of(2025, 8, 30));
        });
        assertThat(readings).last().extracting(Reading::provenance).hasToString(folder + "/feed.jsonl, line 3");
    }

    @Test
    void numbersTheLinesOfOneFile() {
        var readings = ReadingFixture.readLines(files.write("lines.tsv", "First.\r\n\n  \nFourth.\n"));

        assertThat(ReadingFixture.ids(readings)).containsExactly("1", "4");
        assertThat(ReadingFixture.articles(readings).getFirst().text()).isEqualTo("First.");
    }

    @Test
    void tellsTheLinesOfSeveralFilesApart() {
        var readings = ReadingFixture.readLines(files.write("a.txt", "One.\nTwo."), files.write("b.txt", "One."));

        assertThat(ReadingFixture.ids(readings)).containsExactly("a:1", "a:2", "b:1");
    }

    @Test
    void tellsJsonFromTextOnStandardInput() {
        assertThat(ReadingFixture.ids(ReadingFixture.readStandardInput("\n {\"id\": \"x\", \"text\": \"Talks.\"}")))
                .containsExactly("x");
        assertThat(ReadingFixture.articles(ReadingFixture.readStandardInput("Talks.\nMore.")))
                .extracting(article -> article.id() + " " + article.text())
                .containsExactly("stdin Talks.\nMore.");
    }

    @Test
    void doesNotFollowALinkBackUp() throws Exception {
        files.write("sub/a.txt", TALKS);
        Files.createSymbolicLink(folder.resolve("sub/up"), folder);

        assertThat(ReadingFixture.ids(ReadingFixture.read(folder))).containsExactly("a");
    }

    @Test
    void opensNoFileBeforeItsArticleIsAskedFor() throws Exception {
        Path first = files.write("a.txt", TALKS);
        Path second = files.write("b.txt", TALKS);
        var source = new ArticleSource(List.of(first.toString(), second.toString()), System.in);

        try (Readings readings = source.open()) {
            assertThat(readings.next()).isInstanceOf(Reading.Loaded.class);
            Files.writeString(second, "Written after the first was read.");
            assertThat(readings.next())
                    .isInstanceOfSatisfying(
                            Reading.Loaded.class,
                            loaded -> assertThat(loaded.article().text()).startsWith("Written after"));
            assertThat(readings.hasNext()).isFalse();
        }
    }
}
