package io.entente.scheduler.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads pages: first what they say to machines (JSON-LD, OpenGraph, meta elements), then what stands on them. */
public final class PageReader {

    private static final int LONGEST_BYLINE = 120;
    private static final int LONGEST_HEADLINE = 200;

    private PageReader() {}

    /**
     * Reads a page.
     *
     * @param charset as the server says; null to go by the page's own declaration
     * @param address where it was found
     */
    public static Page read(byte[] bytes, @Nullable String charset, URI address) {
        try {
            return page(Jsoup.parse(new ByteArrayInputStream(bytes), known(charset), address.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    /** jsoup looks for a declaration where no charset is given; a server's name for it may be none that Java knows. */
    private static @Nullable String known(@Nullable String charset) {
        try {
            return charset != null && Charset.isSupported(charset) ? charset : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The text of a fragment of HTML, as feeds carry it; a line a paragraph. */
    public static String text(String html) {
        return MainText.all(Jsoup.parseBodyFragment(html).body());
    }

    private static Page page(Document document) {
        StructuredData data = StructuredData.of(document);
        Optional<String> title = first(List.of(
                () -> data.text("headline"),
                () -> meta(document, "og:title"),
                () -> meta(document, "twitter:title"),
                () -> headline(document),
                () -> Optional.of(document.title()).filter(text -> !text.isBlank())));
        Optional<LocalDate> published =
                dates(document, data).flatMap(Optional::stream).findFirst();
        Optional<String> byline = first(List.of(
                        () -> data.name("author"),
                        () -> meta(document, "author").filter(name -> !name.startsWith("http")),
                        () -> visible(document, "[rel=author], [itemprop=author], .byline, .author")))
                .map(PageReader::withoutBy)
                .filter(name -> name.length() <= LONGEST_BYLINE);
        Optional<String> publisher = first(List.of(
                () -> data.name("publisher"),
                () -> meta(document, "og:site_name"),
                () -> meta(document, "application-name")));
        Optional<String> language = first(List.of(
                () -> data.text("inLanguage"),
                () -> Optional.of(document.select("html").attr("lang")).filter(code -> !code.isBlank()),
                () -> meta(document, "og:locale")));
        Optional<URI> canonical = canonical(document);
        String body = data.text("articleBody").map(PageReader::text).orElse("");
        String text = MainText.of(document);
        // Some pages show a beginning only and tell machines the whole.
        return new Page(
                body.length() > 2 * text.length() ? body : text,
                title.map(PageReader::unescaped).orElse(null),
                published.orElse(null),
                byline.orElse(null),
                publisher.map(PageReader::unescaped).orElse(null),
                canonical.orElse(null),
                language.orElse(null));
    }

    private static Stream<Optional<LocalDate>> dates(Document document, StructuredData data) {
        Function<String, Optional<LocalDate>> inMeta =
                name -> meta(document, name).flatMap(PageDates::day);
        return Stream.of(
                data.text("datePublished").flatMap(PageDates::day),
                inMeta.apply("article:published_time"),
                inMeta.apply("og:published_time"),
                inMeta.apply("datePublished"),
                inMeta.apply("date"),
                inMeta.apply("dc.date"),
                inMeta.apply("dcterms.created"),
                inMeta.apply("pubdate"),
                inMeta.apply("parsely-pub-date"),
                PageDates.day(attribute(document, "[itemprop=datePublished]", "datetime", "content")),
                PageDates.day(attribute(document, "article time, main time", "datetime")),
                PageDates.day(attribute(document, "time", "datetime")),
                visible(document, "time, .date, .published, .dateline").flatMap(PageDates::day));
    }

    private static @Nullable String attribute(Document document, String css, String... names) {
        for (Element element : document.select(css)) {
            for (String name : names) {
                if (element.hasAttr(name)) {
                    return element.attr(name);
                }
            }
        }
        return null;
    }

    private static Optional<String> meta(Document document, String name) {
        for (Element meta : document.select("meta[content]")) {
            boolean named = name.equalsIgnoreCase(meta.attr("property"))
                    || name.equalsIgnoreCase(meta.attr("name"))
                    || name.equalsIgnoreCase(meta.attr("itemprop"));
            if (named && !meta.attr("content").isBlank()) {
                return Optional.of(meta.attr("content").strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> visible(Document document, String css) {
        return document.select(css).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** A heading that is never closed would take the article in. */
    private static Optional<String> headline(Document document) {
        Element heading = document.selectFirst("h1");
        if (heading == null) {
            return Optional.empty();
        }
        String text = heading.text().length() > LONGEST_HEADLINE ? heading.ownText() : heading.text();
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private static Optional<URI> canonical(Document document) {
        String address = document.select("link[rel=canonical][href]").attr("abs:href");
        try {
            return address.isBlank() ? Optional.empty() : Optional.of(URI.create(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** "By Ana Brandt" is Ana Brandt. */
    private static String withoutBy(String byline) {
        return byline.replaceFirst("(?i)^(?:by|words by|written by)\\s+", "").strip();
    }

    /** Publishers escape their headlines once too often: "Talks &amp;amp; trade". */
    private static String unescaped(String text) {
        return Parser.unescapeEntities(text, true).strip();
    }

    private static Optional<String> first(List<Supplier<Optional<String>>> ways) {
        return ways.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }
}
