package io.entente.servers;

/** What the servers listen on, with the port that people expect and the option that changes it. */
public enum PortUse {
    BOLT(ServerKind.NEO4J, "Bolt", 7687, "--bolt-port"),
    HTTP(ServerKind.NEO4J, "the Browser and HTTP", 7474, "--http-port"),
    SPARQL(ServerKind.FUSEKI, "SPARQL", 3030, "--sparql-port");

    private final ServerKind server;
    private final String title;
    private final int standard;
    private final String option;

    PortUse(ServerKind server, String title, int standard, String option) {
        this.server = server;
        this.title = title;
        this.standard = standard;
        this.option = option;
    }

    public ServerKind server() {
        return server;
    }

    /** Name for people: "Bolt". */
    public String title() {
        return title;
    }

    public int standard() {
        return standard;
    }

    /** Option of the command line. */
    public String option() {
        return option;
    }
}
