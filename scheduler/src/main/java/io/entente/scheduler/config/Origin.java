package io.entente.scheduler.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** Where a source's articles come from. */
public sealed interface Origin {

    /**
     * Files: texts, JSON Lines, tables, pages, archives of pages, WARC.
     *
     * @param files glob over the paths below the folder
     * @param settled how long a file must not have changed before it is taken
     * @param fields the names of JSON keys or columns
     */
    record Folder(Path folder, String files, Duration settled, Fields fields) implements Origin {}

    /**
     * An RSS or Atom feed.
     *
     * @param fullText whether each entry's page is fetched; otherwise the text is the feed's own
     */
    record Feed(URI address, boolean fullText) implements Origin {}

    /** A sitemap, or an index of sitemaps, whose pages are fetched. */
    record Sitemap(URI address) implements Origin {}

    /**
     * A list of addresses of pages, one a line, or one column of a table separated by tabs as GDELT has them.
     *
     * @param column counted from 1; 0 where a line is an address
     */
    record Addresses(URI list, int column) implements Origin {}
}
