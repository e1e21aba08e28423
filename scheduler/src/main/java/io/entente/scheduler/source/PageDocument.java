package io.entente.scheduler.source;

import io.entente.extractor.source.Reading;
import io.entente.scheduler.fetch.CappedBytes;
import io.entente.scheduler.html.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/** A file that is a page. */
final class PageDocument implements Documents {

    private final InputStream in;
    private final FileContext context;
    private boolean done;

    PageDocument(InputStream in, FileContext context) {
        this.in = in;
        this.context = context;
    }

    @Override
    public Optional<Reading> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        return Optional.of(reading(CappedBytes.read(in, context.largest()), context, context.stem()));
    }

    /** The article of a page that lies in a file. */
    static Reading reading(byte[] page, FileContext context, String stem) {
        URI nowhere = URI.create("https://none.invalid/");
        var read = PageReader.read(page, null, nowhere);
        URI address = read.canonical() == null
                ? null
                : WebAddress.of(nowhere, read.canonical().toString());
        Entry entry = new Entry(nowhere, "", null, null, null);
        return PageArticles.of(read, entry, context.source(), context.id(stem), address)
                .<Reading>map(article -> new Reading.Loaded(article, context.line(0)))
                .orElseGet(() -> new Reading.SetAside(
                        context.line(0),
                        "",
                        "no article was found on the page " + stem,
                        "open it and see whether it has a text"));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
