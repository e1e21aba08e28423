package io.entente.scheduler.source;

import io.entente.extractor.source.Provenance;
import io.entente.extractor.source.Reading;
import io.entente.scheduler.fetch.CappedBytes;
import io.entente.scheduler.html.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages among what a crawler fetched (ISO 28500), named by their addresses. */
final class WarcDocuments implements Documents {

    private static final int OK = 200;

    private final WarcReader warc;
    private final FileContext context;

    WarcDocuments(InputStream in, FileContext context) throws IOException {
        this.warc = new WarcReader(in);
        this.context = context;
    }

    @Override
    public Optional<Reading> next() throws IOException {
        for (WarcRecord record = warc.next().orElse(null);
                record != null;
                record = warc.next().orElse(null)) {
            if (record instanceof WarcResponse response && isPage(response)) {
                return Optional.of(reading(response));
            }
        }
        return Optional.empty();
    }

    private static boolean isPage(WarcResponse response) throws IOException {
        MediaType type = response.payloadType();
        return response.http().status() == OK
                && (MediaType.HTML.equals(type.base()) || type.base().toString().equals("application/xhtml+xml"));
    }

    private Reading reading(WarcResponse response) throws IOException {
        String target = response.target();
        Provenance here = new Provenance(context.file() + ", " + target, 0);
        URI address = WebAddress.of(URI.create("https://none.invalid/"), target);
        if (address == null) {
            return new Reading.SetAside(here, "", "no web address", "leave the record out");
        }
        byte[] bytes;
        try {
            bytes = CappedBytes.read(response.http().body().stream(), context.largest());
        } catch (CappedBytes.TooLongException e) {
            return new Reading.SetAside(here, "", "a page of " + e.getMessage(), "raise largest: below fetch:");
        }
        String charset = response.payloadType().parameters().get("charset");
        Entry entry = new Entry(
                address, "", null, response.date().atOffset(ZoneOffset.UTC).toLocalDate(), null);
        return PageArticles.of(PageReader.read(bytes, charset, address), entry, context.source())
                .<Reading>map(article -> new Reading.Loaded(article, here))
                .orElseGet(() ->
                        new Reading.SetAside(here, "", "no article was found on the page", "leave the record out"));
    }

    @Override
    public void close() throws IOException {
        warc.close();
    }
}
