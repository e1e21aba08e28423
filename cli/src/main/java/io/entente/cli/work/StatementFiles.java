package io.entente.cli.work;

import io.entente.ontology.Ontology;
import io.entente.servers.DataFolder;
import io.entente.statement.file.StatementCodec;
import io.entente.statement.file.StatementJournal;
import java.io.IOException;
import java.nio.file.Path;

/** Where a data folder keeps its statement files: the durable record that either store can be made from. */
public final class StatementFiles {

    private StatementFiles() {}

    public static Path of(DataFolder folder) {
        return folder.path().resolve("statements");
    }

    /** @throws IOException if they can't be read */
    public static StatementJournal open(DataFolder folder, Ontology ontology) throws IOException {
        return StatementJournal.open(of(folder), new StatementCodec(ontology::relationType));
    }
}
