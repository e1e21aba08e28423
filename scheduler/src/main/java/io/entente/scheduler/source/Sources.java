package io.entente.scheduler.source;

import io.entente.scheduler.config.Origin;
import io.entente.scheduler.config.SourceSettings;
import io.entente.scheduler.fetch.Fetcher;
import io.entente.scheduler.state.SchedulerState;
import java.time.InstantSource;

/** Opens sources. To add an origin: a constant of {@link Origin}, and a reading here. */
public final class Sources {

    private final SchedulerState state;
    private final Fetcher fetcher;
    private final int largest;
    private final InstantSource time;

    /** @param largest the most bytes that one document may have */
    public Sources(SchedulerState state, Fetcher fetcher, int largest, InstantSource time) {
        this.state = state;
        this.fetcher = fetcher;
        this.largest = largest;
        this.time = time;
    }

    /** Begins to read the source; nothing is fetched before its first piece is asked for. */
    public SourceReading open(SourceSettings source) {
        return switch (source.origin()) {
            case Origin.Folder folder -> new FolderReading(source, folder, state, largest, time);
            case Origin.Feed feed -> web(source, new FeedListing(feed, state));
            case Origin.Sitemap sitemap -> web(source, new SitemapListing(sitemap, state));
            case Origin.Addresses addresses -> web(source, new AddressListing(addresses, state));
        };
    }

    private SourceReading web(SourceSettings source, Listing listing) {
        return new WebReading(source, listing, state, fetcher, time);
    }
}
