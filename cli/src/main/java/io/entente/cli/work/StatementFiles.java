package io.entente.cli.work;

import io.entente.servers.DataFolder;
import java.nio.file.Path;

/** Where a data folder keeps its statement files: the durable record that either store can be made from. */
public final class StatementFiles {

    private StatementFiles() {}

    public static Path of(DataFolder folder) {
        return folder.path().resolve("statements");
    }
}
