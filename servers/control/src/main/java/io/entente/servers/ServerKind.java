package io.entente.servers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The servers that Entente brings along. */
public enum ServerKind {
    NEO4J("Neo4j", "neo4j-kernel-"),
    FUSEKI("Fuseki", "jena-fuseki-main-");

    private final String title;
    private final String versionJar;

    ServerKind(String title, String versionJar) {
        this.title = title;
        this.versionJar = versionJar;
    }

    /** Name for people. */
    public String title() {
        return title;
    }

    /** Name in files, folders and JSON. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Start of the name of the jar whose version is the server's. */
    String versionJar() {
        return versionJar;
    }
}
