package io.entente.scheduler.config;

import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The list of sources. */
final class SourceEntries {

    private static final List<String> KINDS = List.of("folder", "feed", "sitemap", "addresses");
    private static final String KIND_HINT =
            "say where its articles are from: folder: PATH, feed: ADDRESS, sitemap: ADDRESS or addresses: ADDRESS";
    private static final String ADDRESS_HINT = "write an address like https://example.org/feed.xml";
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration SETTLED = Duration.ofSeconds(10);
    private static final int MOST = 1_000_000;

    /** Stands for an origin that is missing or wrong, so that the rest of the entry is checked all the same. */
    private static final Origin NONE = new Origin.Sitemap(URI.create("https://none.invalid/"));

    private final Path folder;

    SourceEntries(Path folder) {
        this.folder = folder;
    }

    List<SourceSettings> read(YamlMapping root, Problems problems) {
        List<YamlMapping> entries = root.mappings("sources");
        if (entries.isEmpty() && !problems.any()) {
            root.wrong(
                    "sources", "there are no sources", "list at least one: - name: news, with folder: news/ below it");
        }
        List<SourceSettings> sources = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (YamlMapping entry : entries) {
            String name = name(entry);
            if (!name.isEmpty() && !names.add(name)) {
                entry.wrong("name", "two sources are named \"" + name + "\"", "rename one of them");
            }
            SourceSettings source = source(name, origin(entry).orElse(NONE), entry);
            if (!source.origin().equals(NONE)) {
                sources.add(source);
            }
            entry.finish();
        }
        return sources;
    }

    private static String name(YamlMapping entry) {
        String name = entry.required("name", "give the source a name; its articles' ids begin with it");
        if (!name.isEmpty() && !name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            entry.wrong("name", "\"" + name + "\" is no name", "use letters, digits, -, _ and . only");
        }
        return name;
    }

    private static SourceSettings source(String name, Origin origin, YamlMapping entry) {
        return new SourceSettings(
                name,
                origin,
                ConfigurationFile.time(entry, "fresh-within").orElse(null),
                entry.text("publisher").orElse(null),
                ConfigurationFile.time(entry, "longest").orElse(LONGEST),
                entry.value("most", SourceEntries::count, "write a number from 1 on")
                        .orElse(MOST));
    }

    private Optional<Origin> origin(YamlMapping entry) {
        List<String> given = KINDS.stream().filter(entry::has).toList();
        if (given.size() != 1) {
            String problem = given.isEmpty() ? "nothing to read" : "several origins: " + String.join(", ", given);
            entry.wrong(given.isEmpty() ? "name" : given.getLast(), problem, KIND_HINT);
            KINDS.forEach(entry::text);
            return Optional.empty();
        }
        return switch (given.getFirst()) {
            case "folder" -> Optional.of(folder(entry));
            case "feed" ->
                address(entry, "feed").map(address -> new Origin.Feed(address, entry.flag("full-text", true)));
            case "sitemap" -> address(entry, "sitemap").map(Origin.Sitemap::new);
            default ->
                list(entry)
                        .map(list -> new Origin.Addresses(
                                list,
                                entry.value("column", SourceEntries::count, "write a number from 1 on")
                                        .orElse(0)));
        };
    }

    private Origin folder(YamlMapping entry) {
        String glob = entry.value("files", SourceEntries::glob, "write a pattern like **.jsonl")
                .orElse("**");
        Fields fields = entry.mapping("fields").map(SourceEntries::fields).orElse(Fields.standard());
        Duration settled = ConfigurationFile.time(entry, "settled").orElse(SETTLED);
        return new Origin.Folder(
                folder.resolve(entry.text("folder").orElse(".")).normalize(), glob, settled, fields);
    }

    private static Fields fields(YamlMapping entry) {
        Fields standard = Fields.standard();
        Fields fields = new Fields(
                entry.text("id").orElse(standard.id()),
                entry.text("text").orElse(standard.text()),
                entry.text("title").orElse(standard.title()),
                entry.text("url").orElse(standard.url()),
                entry.text("publisher").orElse(standard.publisher()),
                entry.text("published").orElse(standard.published()),
                entry.text("language").orElse(null));
        entry.finish();
        return fields;
    }

    private static Optional<URI> address(YamlMapping entry, String key) {
        return entry.value(key, ConfigurationFile::webAddress, ADDRESS_HINT);
    }

    /** An address, or a file. */
    private Optional<URI> list(YamlMapping entry) {
        return entry.text("addresses")
                .map(text -> ConfigurationFile.webAddress(text)
                        .orElseGet(() -> folder.resolve(text).normalize().toUri()));
    }

    private static Optional<Integer> count(String text) {
        return text.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<String> glob(String text) {
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + text);
            return Optional.of(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
