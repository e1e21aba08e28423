package io.entente.scheduler.source;

import io.entente.scheduler.config.Origin;
import io.entente.scheduler.fetch.CappedBytes;
import io.entente.scheduler.fetch.Fetched;
import io.entente.scheduler.fetch.Fetcher;
import io.entente.scheduler.fetch.Validators;
import io.entente.scheduler.state.ListingState;
import io.entente.scheduler.state.SchedulerState;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A list of addresses, one a line; or one column of a table, as GDELT's exports have. Each page is read once. */
final class AddressListing implements Listing {

    private static final int LARGEST_FILE = 100_000_000;

    private final Origin.Addresses origin;
    private final SchedulerState state;

    AddressListing(Origin.Addresses origin, SchedulerState state) {
        this.origin = origin;
        this.state = state;
    }

    @Override
    public String place() {
        return origin.list().toString();
    }

    @Override
    public Listed read(Fetcher fetcher) {
        if ("file".equals(origin.list().getScheme())) {
            return ofFile(Path.of(origin.list()));
        }
        ListingState known = state.listings().get(place()).orElse(new ListingState(null, null));
        return switch (fetcher.fetch(origin.list(), new Validators(known.entityTag(), known.lastModified()))) {
            case Fetched.NotModified same -> Listed.nothing();
            case Fetched.Refused(String reason, String remedy, boolean passing) ->
                Listed.unreadable(place(), reason, remedy);
            case Fetched.Body body -> {
                ListingState now = new ListingState(
                        body.validators().entityTag(), body.validators().lastModified());
                yield listed(body.bytes(), () -> state.listings().put(place(), now));
            }
        };
    }

    private Listed ofFile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return listed(CappedBytes.read(in, LARGEST_FILE), () -> {});
        } catch (IOException e) {
            return Listed.unreadable(file.toString(), "cannot be read: " + e, "check the path");
        }
    }

    private Listed listed(byte[] bytes, Runnable note) {
        Set<URI> addresses = new LinkedHashSet<>();
        int wrong = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            String[] cells = origin.column() == 0 ? new String[] {line} : line.split("\t", -1);
            int column = Math.max(0, origin.column() - 1);
            URI address = column < cells.length ? WebAddress.of(origin.list(), cells[column]) : null;
            if (address != null) {
                addresses.add(address);
            } else if (!line.isBlank()) {
                wrong++;
            }
        }
        List<Entry> entries = new ArrayList<>();
        addresses.forEach(address -> entries.add(new Entry(address, "", null, null, null)));
        List<Unreadable> unreadable = wrong == 0
                ? List.of()
                : List.of(new Unreadable(
                        place(),
                        wrong + " lines hold no address" + (origin.column() > 0 ? " in column " + origin.column() : ""),
                        "check the column and the list"));
        return new Listed(entries, unreadable, note);
    }
}
