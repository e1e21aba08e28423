package io.entente.loader;

import io.entente.loader.store.StoreAddress;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.UpdateExecHTTPBuilder;
import org.jspecify.annotations.Nullable;

final class StoredRdfGraph implements StoredGraph {

    private static final String PREFIXES = """
            PREFIX ent: <https://w3id.org/entente/ontology#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    private static final List<String> QUERIES = List.of(
            """
            SELECT ("article" AS ?kind) ?id ?version ?sha256 ?extractor ?title ?url ?publisher ?published ?language {
              ?a ent:version ?version ; ent:sha256 ?sha256 ; ent:extractor ?extractor ; dct:identifier ?id
              GRAPH ?a {
                ?a a ent:Article ; dct:identifier ?id ; dct:language ?language
                OPTIONAL { ?a dct:title ?title } OPTIONAL { ?a dct:source ?url }
                OPTIONAL { ?a dct:publisher ?publisher } OPTIONAL { ?a dct:issued ?published }
              }
            }
            """,
            """
            SELECT ("statement" AS ?kind) (STRAFTER(STR(?s), "/statement/") AS ?statement) ?article (STRAFTER(STR(?r), "/relation/") AS ?relation)
                   ?source ?type ?polarity ?certainty ?tense ?trigger ?quote ?begin ?end ?quantity ?amount ?unit ?time ?from ?to ?confidence ?rule {
              GRAPH ?a {
                ?s a ent:Statement ; ent:about ?r ; ent:type ?t ; ent:polarity ?polarity ; ent:certainty ?certainty ; ent:tense ?tense ;
                   ent:trigger ?trigger ; ent:confidence ?confidence ; ent:rule ?rule ; prov:wasQuotedFrom ?a ; oa:hasTarget ?target .
                ?a dct:identifier ?article .
                ?target a oa:SpecificResource ; oa:hasSource ?a ; oa:hasSelector ?selector .
                ?selector a oa:TextQuoteSelector, oa:TextPositionSelector ; oa:exact ?quote ; oa:start ?begin ; oa:end ?end
                OPTIONAL { ?s ent:quantity ?quantity } OPTIONAL { ?s ent:amount ?amount } OPTIONAL { ?s ent:unit ?unit }
                OPTIONAL { ?s ent:time ?time } OPTIONAL { ?s ent:validFrom ?from } OPTIONAL { ?s ent:validTo ?to }
              }
              GRAPH <https://w3id.org/entente/ontology> { ?t rdfs:label ?type }
              OPTIONAL { GRAPH ?a { ?s prov:wasAttributedTo ?x } ?x dct:identifier ?source }
            }
            """,
            """
            SELECT ("relation" AS ?kind) (STRAFTER(STR(?r), "/relation/") AS ?relation) ?type ?actor ?counterpart ?object
                   ?affirmed ?denied ?possible ?articles ?sources ?origins ?first ?last {
              ?r a ent:Relation ; ent:type ?t ; ent:actor/dct:identifier ?actor ; ent:affirmed ?affirmed ; ent:denied ?denied ;
                 ent:possible ?possible ; ent:articles ?articles ; ent:sources ?sources ; ent:origins ?origins
              GRAPH <https://w3id.org/entente/ontology> { ?t rdfs:label ?type }
              OPTIONAL { ?r ent:counterpart/dct:identifier ?counterpart } OPTIONAL { ?r ent:object/dct:identifier ?object }
              OPTIONAL { ?r ent:firstSeen ?first } OPTIONAL { ?r ent:lastSeen ?last }
            }
            """,
            """
            SELECT ("actor" AS ?kind) ?id (STRAFTER(STR(?t), "#") AS ?type) ?name ?country ?iso3 ?iri {
              ?a a ent:Actor, ?t ; dct:identifier ?id ; rdfs:label ?name FILTER(?t != ent:Actor)
              OPTIONAL { ?a ent:country ?country } OPTIONAL { ?a ent:iso3 ?iso3 } OPTIONAL { ?a owl:sameAs ?iri }
            }
            """,
            """
            SELECT ("item" AS ?kind) ?id ?name { ?i a ent:Item ; dct:identifier ?id ; rdfs:label ?name }
            """,
            """
            SELECT ("shortcut" AS ?kind) ?actor ?type ?other {
              GRAPH <https://w3id.org/entente/ontology> { ?t a ent:RelationType ; rdfs:label ?type }
              ?a ?t ?b . ?a dct:identifier ?actor . ?b dct:identifier ?other
            }
            """,
            // What should not be there: subjects that nothing describes, the graph of a batch, graphs of no article.
            """
            SELECT ("loose subject" AS ?kind) ?s ?p ?o { ?s ?p ?o FILTER NOT EXISTS { ?s a ?type } FILTER NOT EXISTS { ?s ent:version ?v } }
            """,
            """
            SELECT ("loose triple" AS ?kind) ?g ?s ?p ?o {
              GRAPH ?g { ?s ?p ?o } FILTER NOT EXISTS { ?g ent:version ?v } FILTER(?g NOT IN (<https://w3id.org/entente/ontology>, <https://w3id.org/entente/void>, <https://w3id.org/entente/counts>))
            }
            """,
            """
            SELECT ("wrong counts of a type" AS ?kind) ?type ?relations ?affirmed ?denied ?possible {
              {
                SELECT ?type (COUNT(?r) AS ?relations) (SUM(?yes) AS ?affirmed) (SUM(?no) AS ?denied) (SUM(?maybe) AS ?possible)
                { ?r a ent:Relation ; ent:type ?type ; ent:affirmed ?yes ; ent:denied ?no ; ent:possible ?maybe }
                GROUP BY ?type
              }
              FILTER NOT EXISTS {
                GRAPH <https://w3id.org/entente/counts> {
                  ?type ent:relations ?relations ; ent:affirmed ?affirmed ; ent:denied ?denied ; ent:possible ?possible
                }
              }
            }
            """,
            """
            SELECT ("wrong days of a type" AS ?kind) ?type ?first ?last {
              {
                SELECT ?type (MIN(?early) AS ?first) (MAX(?late) AS ?last)
                { ?r a ent:Relation ; ent:type ?type ; ent:firstSeen ?early ; ent:lastSeen ?late }
                GROUP BY ?type
              }
              FILTER NOT EXISTS { GRAPH <https://w3id.org/entente/counts> { ?type ent:firstSeen ?first ; ent:lastSeen ?last } }
            }
            """,
            """
            SELECT ("days of no relation" AS ?kind) ?type ?day {
              GRAPH <https://w3id.org/entente/counts> { ?type ent:firstSeen|ent:lastSeen ?day }
              FILTER NOT EXISTS { ?r ent:type ?type ; ent:firstSeen ?seen }
            }
            """,
            """
            SELECT ("wrongly disputed or not" AS ?kind) ?r {
              ?r a ent:Relation ; ent:affirmed ?yes ; ent:denied ?no
              BIND(EXISTS { ?r a ent:DisputedRelation } AS ?disputed) FILTER(?disputed != (?yes > 0 && ?no > 0))
            }
            """,
            """
            SELECT ("wrong dyad" AS ?kind) ?r ?actor ?counterpart ?dyad {
              ?r ent:actor/dct:identifier ?actor
              OPTIONAL { ?r ent:counterpart/dct:identifier ?counterpart } OPTIONAL { ?r ent:dyad ?dyad }
              BIND(CONCAT("https://w3id.org/entente/dyad/", ENCODE_FOR_URI(?actor), ",", ENCODE_FOR_URI(?counterpart)) AS ?there)
              BIND(CONCAT("https://w3id.org/entente/dyad/", ENCODE_FOR_URI(?counterpart), ",", ENCODE_FOR_URI(?actor)) AS ?back)
              FILTER(COALESCE(STR(?dyad), "") != COALESCE(IF(?there < ?back, ?there, ?back), ""))
            }
            """,
            """
            SELECT ("counts of no relation" AS ?kind) ?type ?count ?value {
              GRAPH <https://w3id.org/entente/counts> { ?type ?count ?value } FILTER NOT EXISTS { ?r ent:type ?type }
            }
            """,
            """
            SELECT ("counted twice" AS ?kind) ?type ?count
            { GRAPH <https://w3id.org/entente/counts> { ?type ?count ?value } }
            GROUP BY ?type ?count HAVING(COUNT(?value) > 1)
            """,
            """
            SELECT ("wrong speakers" AS ?kind) ?r ?sources {
              { SELECT ?r (COUNT(?speaker) AS ?n) { ?r ent:speaker ?speaker } GROUP BY ?r }
              ?r ent:sources ?sources FILTER(?sources != ?n)
            }
            """,
            """
            SELECT DISTINCT ("blank node" AS ?kind) ?s { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } FILTER(isBlank(?s) || isBlank(?o)) }
            """);

    private final StoreAddress address;

    StoredRdfGraph(StoreAddress address) {
        this.address = address;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String query : QUERIES) {
            try (QueryExec execution = QueryExecHTTPBuilder.create()
                    .endpoint(address.uri() + "/query")
                    .queryString(PREFIXES + query)
                    .build()) {
                var rows = execution.select();
                List<Var> columns = rows.getResultVars();
                rows.forEach(row -> lines.add(ExpectedGraph.line(
                        columns.stream().map(column -> value(row, column)).toArray())));
            }
        }
        return lines.stream().sorted().toList();
    }

    private static @Nullable Object value(Binding row, Var column) {
        Node value = row.get(column);
        if (value == null || !value.isLiteral()) {
            return value;
        }
        return value.getLiteralDatatypeURI().endsWith("#decimal")
                ? new BigDecimal(value.getLiteralLexicalForm())
                : value.getLiteralLexicalForm();
    }

    @Override
    public void clear() {
        run(address, "DROP ALL");
    }

    /** Carries out an update. */
    static void run(StoreAddress address, String operation) {
        var update = UpdateExecHTTPBuilder.create()
                .endpoint(address.uri() + "/update")
                .updateString(PREFIXES + operation);
        if (address.user() != null) {
            String credential = address.user() + ":" + Objects.requireNonNull(address.password());
            update.httpHeader(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8)));
        }
        update.build().execute();
    }

    @Override
    public void close() {}
}
