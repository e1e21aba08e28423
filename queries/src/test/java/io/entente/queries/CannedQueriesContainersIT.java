package io.entente.queries;

import io.entente.loader.StoreKind;
import io.entente.loader.store.StoreAddress;
import io.entente.servers.containers.FusekiContainer;
import io.entente.servers.containers.StoreContainers;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** The questions on servers in containers, as docker/compose.yaml runs them. */
@Testcontainers(disabledWithoutDocker = true)
class CannedQueriesContainersIT extends CannedQueriesContract {

    @Container
    private static final Neo4jContainer NEO4J = StoreContainers.neo4j();

    @Container
    private static final FusekiContainer FUSEKI = StoreContainers.fuseki();

    private static Neo4jQueryStore neo4j;
    private static RdfQueryStore rdf;
    private static Driver driver;

    @BeforeAll
    static void load() {
        URI bolt = StoreContainers.bolt(NEO4J);
        String password = NEO4J.getAdminPassword();
        Fixture.load(
                StoreKind.NEO4J,
                new StoreAddress(bolt, null, StoreContainers.NEO4J_USER, password),
                Fixture.articles());
        Fixture.load(
                StoreKind.RDF,
                new StoreAddress(FUSEKI.dataset(), null, FusekiContainer.USER, FusekiContainer.PASSWORD),
                Fixture.articles());
        neo4j = new Neo4jQueryStore(bolt, StoreContainers.NEO4J_USER, password);
        rdf = new RdfQueryStore(URI.create(FUSEKI.dataset() + "/query"));
        driver = GraphDatabase.driver(bolt, AuthTokens.basic(StoreContainers.NEO4J_USER, password));
    }

    @AfterAll
    static void stop() {
        driver.close();
        neo4j.close();
        rdf.close();
    }

    @Override
    QueryStore neo4j() {
        return neo4j;
    }

    @Override
    QueryStore rdf() {
        return rdf;
    }

    @Override
    Driver driver() {
        return driver;
    }
}
