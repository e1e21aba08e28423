package io.entente.servers;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where Neo4j answers, without a credential.
 *
 * @param bolt for drivers
 * @param browser the Neo4j Browser, which connects by itself
 * @param http discovery, and the Query API below it
 */
public record Neo4jAddresses(URI bolt, URI browser, URI http) {

    static Neo4jAddresses of(Ports ports) {
        String bolt = "bolt://localhost:" + ports.bolt();
        String http = "http://localhost:" + ports.http() + "/";
        return new Neo4jAddresses(
                URI.create(bolt),
                URI.create(http + "browser/?preselectAuthMethod=NO_AUTH&dbms=" + bolt),
                URI.create(http));
    }

    /** The Browser with a query in its editor, ready to be run. */
    public URI browser(String cypher) {
        String argument = URLEncoder.encode(cypher, StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create(browser + "&cmd=edit&arg=" + argument);
    }
}
