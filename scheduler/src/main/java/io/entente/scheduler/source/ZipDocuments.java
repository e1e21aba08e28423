package io.entente.scheduler.source;

import io.entente.extractor.source.Provenance;
import io.entente.extractor.source.Reading;
import io.entente.scheduler.fetch.CappedBytes;
import io.entente.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The pages and texts of an archive. Nothing is written to the disk, and no entry is read beyond the bound. */
final class ZipDocuments implements Documents {

    private static final int MOST_ENTRIES = 1_000_000;

    private final ZipInputStream zip;
    private final FileContext context;
    private int entries;

    ZipDocuments(InputStream in, FileContext context) {
        this.zip = new ZipInputStream(in);
        this.context = context;
    }

    @Override
    public Optional<Reading> next() throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new IOException("more than " + MOST_ENTRIES + " entries");
            }
            Optional<FileFormat> format = FileFormat.ofName(entry.getName().toLowerCase(Locale.ROOT));
            boolean read = format.filter(each -> each == FileFormat.PAGE || each == FileFormat.TEXT)
                    .isPresent();
            if (!entry.isDirectory() && read) {
                return Optional.of(reading(entry.getName(), format.orElseThrow()));
            }
        }
        if (entries == 0) {
            throw new IOException("no zip archive, or an empty one");
        }
        return Optional.empty();
    }

    private Reading reading(String name, FileFormat format) throws IOException {
        String stem = context.stem() + "/" + FileContext.withoutEnding(name);
        byte[] bytes;
        try {
            bytes = CappedBytes.read(zip, context.largest());
        } catch (CappedBytes.TooLongException e) {
            return at(
                    name,
                    new Reading.SetAside(
                            context.line(0), "", String.valueOf(e.getMessage()), "leave it out of the archive"));
        }
        if (format == FileFormat.PAGE) {
            return at(name, PageDocument.reading(bytes, context, stem));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.isBlank()
                ? at(
                        name,
                        new Reading.SetAside(context.line(0), "", "nothing but blanks", "leave it out of the archive"))
                : at(name, new Reading.Loaded(Article.of(context.id(stem), text), context.line(0)));
    }

    private Reading at(String name, Reading reading) {
        Provenance here = new Provenance(context.file() + ", " + name, 0);
        return switch (reading) {
            case Reading.Loaded loaded -> new Reading.Loaded(loaded.article(), here);
            case Reading.SetAside why -> new Reading.SetAside(here, why.beginning(), why.reason(), why.remedy());
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
