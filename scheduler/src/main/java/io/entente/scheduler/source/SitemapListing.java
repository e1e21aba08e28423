package io.entente.scheduler.source;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import io.entente.scheduler.config.Origin;
import io.entente.scheduler.fetch.CappedBytes;
import io.entente.scheduler.fetch.Fetched;
import io.entente.scheduler.fetch.Fetcher;
import io.entente.scheduler.fetch.Validators;
import io.entente.scheduler.state.ListingState;
import io.entente.scheduler.state.SchedulerState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The pages that a sitemap names, or the sitemaps that an index names; each is asked only for what has changed. */
final class SitemapListing implements Listing {

    private static final int MOST_SITEMAPS = 200;
    private static final int MOST_ENTRIES = 50_000;
    private static final int LARGEST = 50_000_000;

    private final Origin.Sitemap origin;
    private final SchedulerState state;
    private final SiteMapParser parser = new SiteMapParser(false);

    SitemapListing(Origin.Sitemap origin, SchedulerState state) {
        this.origin = origin;
        this.state = state;
    }

    @Override
    public String place() {
        return origin.address().toString();
    }

    @Override
    public Listed read(Fetcher fetcher) {
        List<Entry> entries = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        Map<String, ListingState> read = new TreeMap<>();
        Deque<URI> waiting = new ArrayDeque<>(List.of(origin.address()));
        for (int asked = 0; asked < MOST_SITEMAPS && !waiting.isEmpty() && entries.size() < MOST_ENTRIES; asked++) {
            URI at = waiting.remove();
            ListingState known = state.listings().get(at.toString()).orElse(new ListingState(null, null));
            switch (fetcher.fetch(at, new Validators(known.entityTag(), known.lastModified()))) {
                case Fetched.NotModified same -> {}
                case Fetched.Refused(String reason, String remedy, boolean passing) ->
                    unreadable.add(new Unreadable(at.toString(), reason, remedy));
                case Fetched.Body body -> {
                    try {
                        boolean index = take(parse(body), entries, waiting);
                        // The sitemaps of an index that is unchanged may have changed: it is asked for whole each time.
                        if (!index) {
                            read.put(
                                    at.toString(),
                                    new ListingState(
                                            body.validators().entityTag(),
                                            body.validators().lastModified()));
                        }
                    } catch (IOException | UnknownFormatException | IllegalArgumentException e) {
                        unreadable.add(new Unreadable(
                                at.toString(),
                                "no sitemap: " + e.getMessage(),
                                "open the address and see what it gives"));
                    }
                }
            }
        }
        return new Listed(
                entries.subList(0, Math.min(entries.size(), MOST_ENTRIES)),
                unreadable,
                () -> read.forEach((place, now) -> state.listings().put(place, now)));
    }

    private AbstractSiteMap parse(Fetched.Body body) throws IOException, UnknownFormatException {
        byte[] bytes = body.bytes();
        if (bytes.length > 2 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
            bytes = CappedBytes.read(new GZIPInputStream(new ByteArrayInputStream(bytes)), LARGEST);
        }
        return parser.parseSiteMap(bytes, body.address().toURL());
    }

    /** Whether it is an index. */
    private static boolean take(AbstractSiteMap map, List<Entry> entries, Deque<URI> waiting) {
        if (map instanceof SiteMapIndex index) {
            index.getSitemaps().forEach(each -> address(each.getUrl()).ifPresent(waiting::add));
        } else if (map instanceof SiteMap pages) {
            pages.getSiteMapUrls()
                    .forEach(each -> address(each.getUrl())
                            .ifPresent(address -> entries.add(new Entry(address, changed(each), null, null, null))));
        }
        return map.isIndex();
    }

    private static Optional<URI> address(URL url) {
        return Optional.ofNullable(WebAddress.of(URI.create("https://none.invalid/"), url.toString()));
    }

    private static String changed(SiteMapURL page) {
        return page.getLastModified() == null
                ? ""
                : page.getLastModified().toInstant().toString();
    }
}
