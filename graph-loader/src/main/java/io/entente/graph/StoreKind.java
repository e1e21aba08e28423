package io.entente.graph;

import io.entente.graph.neo4j.Neo4jStore;
import io.entente.graph.rdf.RdfStore;
import io.entente.ontology.RelationType;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The stores that there are. A new one is a constant here and a package beside the others. */
public enum StoreKind {
    /** A property graph, asked in Cypher. */
    NEO4J {
        @Override
        public GraphStore open(StoreAddress address, List<RelationType> relationTypes, Clock clock) {
            return new Neo4jStore(address, relationTypes, clock);
        }
    },
    /** Named graphs in any store that speaks SPARQL 1.1 over HTTP. */
    RDF {
        @Override
        public GraphStore open(StoreAddress address, List<RelationType> relationTypes, Clock clock) {
            return new RdfStore(address, relationTypes, clock);
        }
    };

    /**
     * Opens the store; it is first reached by {@link GraphStore#start}.
     *
     * @param relationTypes all of the ontology: the edges and properties that the store may hold
     * @param clock tells when an article was loaded
     */
    public abstract GraphStore open(StoreAddress address, List<RelationType> relationTypes, Clock clock);

    /** The name in lower case, as the command line has it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The store of that name, if there is one. */
    public static Optional<StoreKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
