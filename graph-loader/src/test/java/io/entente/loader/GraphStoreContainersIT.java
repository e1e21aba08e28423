package io.entente.loader;

import io.entente.loader.store.StoreAddress;
import io.entente.servers.containers.FusekiContainer;
import io.entente.servers.containers.StoreContainers;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** The contract on servers in containers, as docker/compose.yaml runs them. */
@Testcontainers(disabledWithoutDocker = true)
class GraphStoreContainersIT extends GraphStoreContract {

    @Container
    private static final Neo4jContainer NEO4J = StoreContainers.neo4j();

    @Container
    private static final FusekiContainer FUSEKI = StoreContainers.fuseki();

    @Override
    StoreAddress address(StoreKind kind) {
        return switch (kind) {
            case NEO4J ->
                new StoreAddress(
                        StoreContainers.bolt(NEO4J), null, StoreContainers.NEO4J_USER, NEO4J.getAdminPassword());
            case RDF -> new StoreAddress(FUSEKI.dataset(), null, FusekiContainer.USER, FusekiContainer.PASSWORD);
        };
    }
}
