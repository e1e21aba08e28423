package io.entente.extractor.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder that may hold articles, and its subfolders, in the order of their names. */
final class FolderEntries {

    private FolderEntries() {}

    /**
     * @param everyEnding whether files count whose name tells no format
     */
    static List<Path> of(Path folder, boolean everyEnding) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> isRead(entry, everyEnding))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static boolean isRead(Path entry, boolean everyEnding) {
        String name = String.valueOf(entry.getFileName());
        if (name.startsWith(".")) {
            return false;
        }
        // A link to a folder is not followed: it may lead back up.
        return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                || (Files.isRegularFile(entry)
                        && (everyEnding || InputFormat.ofFileName(name).isPresent()));
    }
}
