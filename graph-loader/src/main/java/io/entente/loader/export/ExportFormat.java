package io.entente.loader.export;

import io.entente.loader.rdf.RdfFile;
import io.entente.loader.store.MarkedArticle;
import io.entente.loader.whole.WholeGraph;
import io.entente.ontology.Ontology;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** What a graph can be written as. A new one is a constant here and a class beside it. */
public enum ExportFormat {
    /** All of RDF, a quad a line. */
    NQUADS("nq") {
        @Override
        public Export open(OutputStream file, Ontology ontology, Instant now) {
            return new OfRdf(RdfFile.nquads(file, now), ontology);
        }
    },
    /** All of RDF, a block a named graph. */
    TRIG("trig") {
        @Override
        public Export open(OutputStream file, Ontology ontology, Instant now) {
            return new OfRdf(RdfFile.trig(file, now), ontology);
        }
    },
    /** Actors and items, and what at least one statement affirms between them, for programs that draw networks. */
    GRAPHML("graphml") {
        @Override
        public Export open(OutputStream file, Ontology ontology, Instant now) {
            return new GraphMl(file);
        }
    },
    /** A statement a row, with everything that is known of it. */
    CSV("csv") {
        @Override
        public Export open(OutputStream file, Ontology ontology, Instant now) throws IOException {
            return new StatementTable(file);
        }
    },
    /** An event a row, in the terms of PLOVER and CAMEO: affirmed acts of the past and present. */
    PLOVER_CSV("csv") {
        @Override
        public Export open(OutputStream file, Ontology ontology, Instant now) throws IOException {
            return new EventTable(file);
        }
    };

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** The name as the command line has it: {@code plover-csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The usual ending of a file's name. */
    public String extension() {
        return extension;
    }

    /**
     * Begins a file; it is whole when the export is closed.
     *
     * @param now the time that the file gives as that of its loading
     */
    public abstract Export open(OutputStream file, Ontology ontology, Instant now) throws IOException;

    /** A file that takes each article, then what the articles share. */
    public interface Export extends Consumer<MarkedArticle>, AutoCloseable {

        void finish(WholeGraph graph) throws IOException;

        @Override
        void close() throws IOException;
    }

    private record OfRdf(RdfFile file, Ontology ontology) implements Export {

        @Override
        public void accept(MarkedArticle article) {
            file.accept(article);
        }

        @Override
        public void finish(WholeGraph graph) {
            file.writeShared(graph, ontology);
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
