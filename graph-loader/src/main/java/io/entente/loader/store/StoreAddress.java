package io.entente.loader.store;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a store is and who writes to it.
 *
 * @param uri {@code bolt://…} or {@code neo4j+s://…} for Neo4j; for RDF the dataset, {@code http://…/entente}, below which
 *     {@code query} and {@code update} lie, or the query endpoint itself if {@code update} is given
 * @param update where an RDF store takes updates, if not below {@code uri}
 * @param user null for a store that asks nobody
 * @param password null for a store that asks nobody
 */
public record StoreAddress(
        URI uri,
        @Nullable URI update,
        @Nullable String user,
        @Nullable String password) {

    /** A store that asks nobody who they are. */
    public static StoreAddress open(URI uri) {
        return new StoreAddress(uri, null, null, null);
    }

    /** The address without the password, for messages. */
    @Override
    public String toString() {
        return user == null ? uri.toString() : uri + " as " + user;
    }
}
