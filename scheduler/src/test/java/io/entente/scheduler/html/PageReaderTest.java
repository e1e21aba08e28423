package io.entente.scheduler.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in the styles of a dozen kinds of sites, each with what a person would take from it. */
class PageReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "broadsheet-json-ld",
                "broadcaster-open-graph",
                "microdata",
                "time-element",
                "blog-platform",
                "line-breaks-in-table",
                "paywall-with-article-body",
                "agency",
                "broken-markup-latin-1",
                "ministry",
                "hidden-text",
                "consent-banner",
                "no-article"
            })
    void takesTheArticleAndNothingElse(String name) throws IOException {
        Page page = PageReader.read(file(name + ".html"), null, URI.create("https://site.example/page"));
        String expected = new String(file(name + ".txt"), StandardCharsets.UTF_8);
        assertThat(described(page)).isEqualTo(expected.stripTrailing());
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(PageReaderTest.class.getResourceAsStream("pages/" + name), name)) {
            return file.readAllBytes();
        }
    }

    private static String described(Page page) {
        return (line("title", page.title())
                        + line("published", page.published())
                        + line("byline", page.byline())
                        + line("publisher", page.publisher())
                        + line("canonical", page.canonical())
                        + line("language", page.language())
                        + "\n"
                        + page.text())
                .stripTrailing();
    }

    private static String line(String name, @Nullable Object value) {
        return name + ":" + (value == null ? "" : " " + value) + "\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-08-30T06:12:00+02:00      | 2025-08-30
            20250830                       | 2025-08-30
            Sat, 30 Aug 2025 06:12:00 GMT  | 2025-08-30
            Published August 30th, 2025    | 2025-08-30
            30 Sept. 2025, 7 pm            | 2025-09-30
            2025-02-30                     |
            last Tuesday                   |
            """)
    void readsDays(String text, @Nullable String day) {
        assertThat(PageDates.day(text).orElse(null)).isEqualTo(day == null ? null : LocalDate.parse(day));
    }

    @Test
    void aDeepPageIsReadAllTheSame() {
        String page = "<div>".repeat(100_000)
                + "<p>Mali left the regional bloc on Sunday, its leader said in a speech on the radio.</p>";
        assertThat(PageReader.read(page.getBytes(StandardCharsets.UTF_8), "utf-8", URI.create("https://site.example/"))
                        .text())
                .contains("Mali left the regional bloc");
    }

    @Test
    void aFragmentOfAFeedBecomesLines() {
        assertThat(PageReader.text(
                        "<p>Oman &amp; Yemen met.</p><p>They <b>agreed</b>.</p><img src=x onerror=alert(1)>"))
                .isEqualTo("Oman & Yemen met.\nThey agreed.");
    }
}
