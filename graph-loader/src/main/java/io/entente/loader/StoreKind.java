package io.entente.loader;

import io.entente.loader.neo4j.Neo4jStore;
import io.entente.loader.rdf.RdfStore;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import io.entente.ontology.Ontology;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stores that there are. A new one is a constant here and a package beside the others. */
public enum StoreKind {
    /** A property graph, asked in Cypher. */
    NEO4J {
        @Override
        public GraphStore open(StoreAddress address, Ontology ontology, Clock clock) {
            return new Neo4jStore(address, ontology, clock);
        }
    },
    /** Named graphs in any store that speaks SPARQL 1.1 over HTTP. */
    RDF {
        @Override
        public GraphStore open(StoreAddress address, Ontology ontology, Clock clock) {
            return new RdfStore(address, ontology, clock);
        }
    };

    /**
     * Opens the store; it is first reached by {@link GraphStore#start}.
     *
     * @param ontology the edges and properties that the store may hold
     * @param clock tells when an article was loaded
     */
    public abstract GraphStore open(StoreAddress address, Ontology ontology, Clock clock);

    /** The name in lower case, as the command line has it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The store of that name, if there is one. */
    public static Optional<StoreKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
