package io.entente.servers.containers;

import java.net.URI;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** A container for each kind of store; tests start and stop them. */
public final class StoreContainers {

    public static final String NEO4J_USER = "neo4j";

    private StoreContainers() {}

    /** The official Neo4j with the settings of {@code docker/neo4j}. */
    public static Neo4jContainer neo4j() {
        return new Neo4jContainer(
                        DockerImageName.parse(DockerFolder.neo4jImage()).asCompatibleSubstituteFor("neo4j"))
                .withAdminPassword("for-tests-only")
                .withCopyFileToContainer(
                        MountableFile.forHostPath(DockerFolder.source("docker/neo4j/neo4j.conf"), 0644),
                        "/conf/neo4j.conf");
    }

    /** Where it takes Bolt. */
    public static URI bolt(Neo4jContainer container) {
        return URI.create(container.getBoltUrl());
    }

    /** The SPARQL server of this build. */
    public static FusekiContainer fuseki() {
        return new FusekiContainer();
    }
}
