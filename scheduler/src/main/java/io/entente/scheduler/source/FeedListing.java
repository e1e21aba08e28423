package io.entente.scheduler.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.entente.scheduler.config.Origin;
import io.entente.scheduler.fetch.Fetched;
import io.entente.scheduler.fetch.Fetcher;
import io.entente.scheduler.fetch.Validators;
import io.entente.scheduler.html.PageReader;
import io.entente.scheduler.state.ListingState;
import io.entente.scheduler.state.SchedulerState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entries of an RSS or Atom feed, the last first: feeds begin with the newest. */
final class FeedListing implements Listing {

    private static final int MOST_ENTRIES = 10_000;

    private final Origin.Feed feed;
    private final SchedulerState state;

    FeedListing(Origin.Feed feed, SchedulerState state) {
        this.feed = feed;
        this.state = state;
    }

    @Override
    public String place() {
        return feed.address().toString();
    }

    @Override
    public Listed read(Fetcher fetcher) {
        ListingState known = state.listings().get(place()).orElse(new ListingState(null, null));
        return switch (fetcher.fetch(feed.address(), new Validators(known.entityTag(), known.lastModified()))) {
            case Fetched.NotModified same -> Listed.nothing();
            case Fetched.Refused(String reason, String remedy, boolean passing) ->
                Listed.unreadable(place(), reason, remedy);
            case Fetched.Body body -> parsed(body);
        };
    }

    private Listed parsed(Fetched.Body body) {
        try {
            SyndFeedInput input = new SyndFeedInput();
            // A document type could define entities without end, or name files of this machine.
            input.setAllowDoctypes(false);
            SyndFeed parsed =
                    input.build(new XmlReader(new ByteArrayInputStream(body.bytes()), body.contentType(), true));
            List<Entry> entries = new ArrayList<>();
            for (SyndEntry each : parsed.getEntries().reversed()) {
                Entry entry = entry(each, body.address());
                if (entry != null && entries.size() < MOST_ENTRIES) {
                    entries.add(entry);
                }
            }
            ListingState now = new ListingState(
                    body.validators().entityTag(), body.validators().lastModified());
            return new Listed(entries, List.of(), () -> state.listings().put(place(), now));
        } catch (FeedException | IOException | IllegalArgumentException e) {
            return Listed.unreadable(
                    place(), "no RSS or Atom feed: " + firstLine(e), "open the address and see what it gives");
        }
    }

    private @Nullable Entry entry(SyndEntry entry, URI base) {
        URI address = WebAddress.of(base, entry.getLink() == null ? entry.getUri() : entry.getLink());
        if (address == null) {
            return null;
        }
        Date changed = entry.getUpdatedDate() == null ? entry.getPublishedDate() : entry.getUpdatedDate();
        Date published = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        LocalDate day = published == null
                ? null
                : published.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        String title = entry.getTitle() == null ? null : PageReader.text(entry.getTitle());
        String content = content(entry);
        String marker = changed == null
                ? Integer.toHexString(Objects.hash(title, content))
                : changed.toInstant().toString();
        return new Entry(address, marker, title, day, feed.fullText() ? null : PageReader.text(content));
    }

    /** The longest of what the entry carries: some give the whole text, others its first sentence. */
    private static String content(SyndEntry entry) {
        String longest = entry.getDescription() == null ? "" : value(entry.getDescription());
        for (SyndContent each : entry.getContents()) {
            longest = value(each).length() > longest.length() ? value(each) : longest;
        }
        return longest;
    }

    private static String value(SyndContent content) {
        return Objects.requireNonNullElse(content.getValue(), "");
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse(e.getClass().getSimpleName());
    }
}
