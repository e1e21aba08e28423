package io.entente.loader.store;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a store is and who writes to it.
 *
 * @param uri {@code bolt://…} or {@code neo4j+s://…} for Neo4j; for RDF the dataset, {@code http://…/entente}, below which
 *     {@code query}, {@code update} and {@code data} lie
 * @param user null for a store that asks nobody
 * @param password null for a store that asks nobody
 */
public record StoreAddress(
        URI uri, @Nullable String user, @Nullable String password) {

    /** A store that asks nobody who they are. */
    public static StoreAddress open(URI uri) {
        return new StoreAddress(uri, null, null);
    }

    /** The address without the password, for messages. */
    @Override
    public String toString() {
        return user == null ? uri.toString() : uri + " as " + user;
    }
}
