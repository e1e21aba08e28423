package io.entente.scheduler.run;

import io.entente.loader.StoreKind;
import io.entente.loader.store.StoreAddress;
import io.entente.queries.Neo4jQueryStore;
import io.entente.queries.QueryStore;
import io.entente.queries.RdfQueryStore;
import java.net.URI;

/** A store and what kind it is. */
public record StoreTarget(StoreKind kind, StoreAddress address) {

    /** For questions. */
    QueryStore queries() {
        return switch (kind) {
            case NEO4J -> new Neo4jQueryStore(address.uri(), address.user(), address.password());
            case RDF -> new RdfQueryStore(URI.create(address.uri() + "/query"));
        };
    }
}
