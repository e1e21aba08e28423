package io.entente.servers;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where Fuseki answers; writing needs the {@link Credential}.
 *
 * @param page for people: queries, the datasets, their sizes
 * @param query SPARQL queries over the stored dataset: default graph and named graphs apart
 * @param union SPARQL queries whose default graph is everything, the stored default graph and all named graphs
 * @param update SPARQL updates; needs the credential
 * @param data Graph Store Protocol, reading and writing; needs the credential
 * @param get Graph Store Protocol, reading
 */
public record FusekiAddresses(URI page, URI query, URI union, URI update, URI data, URI get) {

    static FusekiAddresses of(Ports ports) {
        String page = "http://localhost:" + ports.sparql() + "/";
        return new FusekiAddresses(
                URI.create(page),
                URI.create(page + "entente/query"),
                URI.create(page + "entente-union/query"),
                URI.create(page + "entente/update"),
                URI.create(page + "entente/data"),
                URI.create(page + "entente/get"));
    }

    /** The page with the canned questions and an editor for queries of one's own. */
    public URI questions() {
        return page.resolve("questions/");
    }

    /** The page with a query in its editor, ready to be run. */
    public URI page(String sparql) {
        String argument = URLEncoder.encode(sparql, StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create(questions() + "#query=" + argument);
    }
}
