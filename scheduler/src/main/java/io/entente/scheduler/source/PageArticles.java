package io.entente.scheduler.source;

import io.entente.scheduler.config.SourceSettings;
import io.entente.scheduler.html.Page;
import io.entente.text.Article;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes articles of pages; what the page says of itself counts more than what its source says of it. */
final class PageArticles {

    private PageArticles() {}

    /** The article, named by its address; empty if the page has no text. */
    static Optional<Article> of(Page page, Entry entry, SourceSettings source) {
        URI address = address(page, entry.address());
        return of(page, entry, source, address.toString(), address);
    }

    /** As above, named by an id of its own. */
    static Optional<Article> of(Page page, Entry entry, SourceSettings source, String id, @Nullable URI address) {
        if (page.text().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Article(
                id,
                page.text(),
                page.title() == null ? entry.title() : page.title(),
                address,
                page.publisher() == null ? source.publisher() : page.publisher(),
                page.published() == null ? entry.published() : page.published(),
                page.language() == null
                        ? "en"
                        : page.language().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "")));
    }

    /** The address that the page wants to be known by, if it is on the same host: a page can't pass for another's. */
    private static URI address(Page page, URI found) {
        URI canonical = page.canonical() == null
                ? null
                : WebAddress.of(found, page.canonical().toString());
        return canonical != null && canonical.getHost().equalsIgnoreCase(found.getHost()) ? canonical : found;
    }
}
